import { command, type Operations, query } from '#main/operations.ts';

import { getClaim, listClaims, summarise } from './claims.ts';
import { refuseClaim, signClaim, withdrawClaim } from './service.ts';

export const ratificationOperations: Operations<'ratification'> = {
  summary: query(summarise),
  list: query(listClaims),
  get: query(getClaim),
  sign: command(signClaim),
  refuse: command(refuseClaim),
  withdraw: command(withdrawClaim),
};
