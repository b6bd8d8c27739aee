/** Of the events of the stock rival. */
export const topic = 'stock.events';
