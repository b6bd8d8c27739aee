// as: libs/events/src/parse.ts
// breaks: @nx/enforce-module-boundaries 2
import { Injectable } from '@nestjs/common';
import { RuleBroken } from '@cau-noi/rules';

export const all = [Injectable, RuleBroken];
