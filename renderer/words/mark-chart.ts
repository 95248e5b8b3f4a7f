/** The chart of marks over time. */
export const markChart = {
  windy: ', wind-assisted',
  hand: ', hand timed',
};
