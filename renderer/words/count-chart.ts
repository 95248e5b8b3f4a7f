/** Counts as pictures, which any screen may show. */
export const countChart = { what: 'What', total: 'In all' };
