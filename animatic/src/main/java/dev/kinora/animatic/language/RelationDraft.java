package dev.kinora.animatic.language;

/** A relation while the roles of its ends may still change. */
record RelationDraft(ThingDraft from, Relation.Kind kind, ThingDraft to) {}
