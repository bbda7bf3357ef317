/** Set by the server on every request to the API, over whatever the client sent: the address the connection came from. */
export const clientAddressHeader = 'x-desk-client-address';
