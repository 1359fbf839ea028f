import React from 'react';
import {AbsoluteFill, Composition, interpolate, random, registerRoot, useCurrentFrame} from 'remotion';

// A child flies a kite in a park at golden hour while the camera tilts up: as much in the picture as in Kinora's film of it.
const range = (n) => [...Array(n).keys()];

const tree = (i, y, size, shade) => {
  const x = random(`tree${i}-${y}`) * 1400 - 60;
  return (
    <g key={`${i}-${y}`} transform={`translate(${x} ${y}) scale(${size})`}>
      <rect x={-6} y={-40} width={12} height={60} fill="#5a4030" />
      {range(9).map((k) => (
        <circle
          key={k}
          cx={(random(`${i}${k}a`) - 0.5) * 90}
          cy={-70 + (random(`${i}${k}b`) - 0.5) * 60}
          r={26 + random(`${i}${k}c`) * 14}
          fill={`hsl(${80 + random(`${i}${k}d`) * 20} 45% ${shade + random(`${i}${k}e`) * 12}%)`}
        />
      ))}
    </g>
  );
};

const blade = (i, frame) => {
  const x = random(`x${i}`) * 1320 - 20;
  const y = 470 + random(`y${i}`) ** 1.6 * 330;
  const tall = 6 + (y - 470) * 0.09;
  const lean = Math.sin(frame / 14 + x / 60) * tall * 0.25;
  return (
    <path
      key={i}
      d={`M${x} ${y} q${lean * 0.4} ${-tall * 0.6} ${lean} ${-tall}`}
      stroke={`hsl(${78 + random(`h${i}`) * 25} 50% ${28 + random(`l${i}`) * 22}%)`}
      strokeWidth={1.6}
      fill="none"
    />
  );
};

const Kite = ({frame}) => {
  const x = 820 + Math.sin(frame / 20) * 26;
  const y = 150 + Math.cos(frame / 26) * 16;
  const turn = Math.sin(frame / 17) * 8;
  return (
    <g>
      <path d={`M470 560 Q ${(470 + x) / 2} ${y + 300} ${x} ${y}`} stroke="#fff" strokeWidth={1.5} fill="none" />
      <g transform={`translate(${x} ${y}) rotate(${20 + turn})`}>
        <path d="M0 -62 L44 0 L0 70 L-44 0 Z" fill="#d8402c" stroke="#6a1c14" strokeWidth={3} />
        <path d="M0 -62 L0 70 M-44 0 L44 0" stroke="#6a1c14" strokeWidth={2} />
        {range(6).map((k) => (
          <path
            key={k}
            d="M-9 -5 L9 5 L9 -5 L-9 5 Z"
            transform={`translate(${Math.sin(frame / 9 + k) * 9} ${86 + k * 20})`}
            fill={k % 2 ? '#f0f0f0' : '#e8b040'}
          />
        ))}
      </g>
    </g>
  );
};

const Child = ({frame}) => {
  const sway = Math.sin(frame / 12) * 3;
  return (
    <g transform={`translate(440 640) rotate(${sway})`}>
      <ellipse cx={60} cy={4} rx={90} ry={8} fill="#00000055" />
      <rect x={-16} y={-48} width={12} height={46} rx={6} fill="#c88a68" />
      <rect x={6} y={-48} width={12} height={46} rx={6} fill="#c88a68" />
      <rect x={-22} y={-70} width={44} height={30} rx={8} fill="#2c3e78" />
      <rect x={-24} y={-128} width={48} height={64} rx={14} fill="#eef2f6" />
      {range(4).map((k) => <rect key={k} x={-24} y={-118 + k * 14} width={48} height={6} fill="#3a64a8" />)}
      <rect x={14} y={-128} width={46} height={11} rx={5} fill="#c88a68" transform="rotate(-30 14 -128)" />
      <circle cx={4} cy={-152} r={26} fill="#d09a78" />
      <path d="M-24 -156 a28 28 0 0 1 54 -8 l-10 -6 l-14 4 l-14 -4 z" fill="#4a2c1c" />
    </g>
  );
};

const Film = () => {
  const frame = useCurrentFrame();
  const tilt = interpolate(frame, [0, 240], [0, 80]);
  return (
    <AbsoluteFill style={{background: 'linear-gradient(#3a74c8, #a8c8e8 55%, #ffe0a0 66%)'}}>
      <svg width={1280} height={720} style={{transform: `translateY(${tilt}px) scale(1.12)`}}>
        <defs>
          <radialGradient id="sun"><stop offset="0" stopColor="#fff6d0" /><stop offset="1" stopColor="#fff6d000" /></radialGradient>
          <linearGradient id="grass" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stopColor="#9cb050" /><stop offset="1" stopColor="#3c5c24" />
          </linearGradient>
          <filter id="soft"><feGaussianBlur stdDeviation="6" /></filter>
        </defs>
        <circle cx={330} cy={430} r={330} fill="url(#sun)" />
        {range(10).map((i) => (
          <ellipse
            key={i}
            cx={((random(`c${i}`) * 1500 + frame * 0.3) % 1500) - 100}
            cy={60 + random(`d${i}`) * 200}
            rx={90 + random(`e${i}`) * 80}
            ry={14 + random(`f${i}`) * 12}
            fill="#fff8ecb0"
            filter="url(#soft)"
          />
        ))}
        <path d="M0 450 Q 320 380 640 430 T 1280 420 V720 H0 Z" fill="#7c9058" />
        {range(26).map((i) => tree(i, 470, 0.7, 38))}
        <rect x={-40} y={468} width={1400} height={400} fill="url(#grass)" />
        {range(6).map((i) => tree(i, 520, 1.3, 30))}
        {range(900).map((i) => blade(i, frame))}
        <Child frame={frame} />
        <Kite frame={frame} />
      </svg>
      <AbsoluteFill style={{background: 'radial-gradient(transparent 55%, #0000005a)'}} />
    </AbsoluteFill>
  );
};

registerRoot(() => <Composition id="kite" component={Film} durationInFrames={240} fps={30} width={1280} height={720} />);
