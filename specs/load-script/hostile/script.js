// Requests that the document calls valid, at a fixed rate. Run it with: k6 run FILE
// Needs the environment variable X_PWNED_CODE_.
import http from 'k6/http';
import encoding from 'k6/encoding';
import exec from 'k6/execution';
import { check } from 'k6';

const base = __ENV.BASE_URL || "http://localhost:8080";

export const options = {
  scenarios: {
    contract: {
      executor: 'constant-arrival-rate',
      rate: 125,
      timeUnit: '10s',
      duration: '90000ms',
      preAllocatedVUs: 13,
    },
  },
};

// One list an operation.
const operations = [
  [
    {
      operation: "\" + Pwned_Code() + \"\u000a*/ Pwned_Code `${Pwned_Code}` #{Pwned_Code} \\u0022 \u2028 Pwned_Code",
      method: "POST",
      target: "/a'`;Pwned_Code?q%22%5D%3B%20Pwned_Code=%22%3B%20Pwned_Code%20%2F%2F",
      headers: {
        "X-Key": __ENV["X_PWNED_CODE_"],
        "Accept": "*/*",
        "Content-Type": "text/plain",
      },
      body: "</script> \" + Pwned_Code + \"\\\u000a#{Pwned_Code} ${Pwned_Code} \\u000a Pwned_Code",
      statuses: [[204, 204]],
    },
    {
      operation: "\" + Pwned_Code() + \"\u000a*/ Pwned_Code `${Pwned_Code}` #{Pwned_Code} \\u0022 \u2028 Pwned_Code",
      method: "POST",
      target: "/a'`;Pwned_Code?q%22%5D%3B%20Pwned_Code=cedar",
      headers: {
        "X-Key": __ENV["X_PWNED_CODE_"],
        "Accept": "*/*",
        "Content-Type": "text/plain",
      },
      body: "</script> \" + Pwned_Code + \"\\\u000a#{Pwned_Code} ${Pwned_Code} \\u000a Pwned_Code",
      statuses: [[204, 204]],
    },
    {
      operation: "\" + Pwned_Code() + \"\u000a*/ Pwned_Code `${Pwned_Code}` #{Pwned_Code} \\u0022 \u2028 Pwned_Code",
      method: "POST",
      target: "/a'`;Pwned_Code?q%22%5D%3B%20Pwned_Code=Zo%C3%AB%20%CE%A9%CC%81%20%E7%8C%AB%20%F0%9F%90%B2",
      headers: {
        "X-Key": __ENV["X_PWNED_CODE_"],
        "Accept": "*/*",
        "Content-Type": "text/plain",
      },
      body: "</script> \" + Pwned_Code + \"\\\u000a#{Pwned_Code} ${Pwned_Code} \\u000a Pwned_Code",
      statuses: [[204, 204]],
    },
    {
      operation: "\" + Pwned_Code() + \"\u000a*/ Pwned_Code `${Pwned_Code}` #{Pwned_Code} \\u0022 \u2028 Pwned_Code",
      method: "POST",
      target: "/a'`;Pwned_Code?q%22%5D%3B%20Pwned_Code=%22%3B%20Pwned_Code%20%2F%2F",
      headers: {
        "X-Key": __ENV["X_PWNED_CODE_"],
        "Accept": "*/*",
        "Content-Type": "text/plain",
      },
      body: "cedar",
      statuses: [[204, 204]],
    },
    {
      operation: "\" + Pwned_Code() + \"\u000a*/ Pwned_Code `${Pwned_Code}` #{Pwned_Code} \\u0022 \u2028 Pwned_Code",
      method: "POST",
      target: "/a'`;Pwned_Code?q%22%5D%3B%20Pwned_Code=%22%3B%20Pwned_Code%20%2F%2F",
      headers: {
        "X-Key": __ENV["X_PWNED_CODE_"],
        "Accept": "*/*",
        "Content-Type": "text/plain",
      },
      body: "",
      statuses: [[204, 204]],
    },
    {
      operation: "\" + Pwned_Code() + \"\u000a*/ Pwned_Code `${Pwned_Code}` #{Pwned_Code} \\u0022 \u2028 Pwned_Code",
      method: "POST",
      target: "/a'`;Pwned_Code?q%22%5D%3B%20Pwned_Code=%22%3B%20Pwned_Code%20%2F%2F",
      headers: {
        "X-Key": __ENV["X_PWNED_CODE_"],
        "Accept": "*/*",
        "Content-Type": "text/plain",
      },
      body: "Zo\u00eb \u03a9\u0301 \u732b \ud83d\udc32",
      statuses: [[204, 204]],
    },
  ],
];

export default function () {
  const number = exec.scenario.iterationInTest;
  const cases = operations[number % operations.length];
  const request = cases[Math.floor(number / operations.length) % cases.length];
  const response = http.request(request.method, base + request.target, request.body, {
    headers: request.headers,
    redirects: 0,
    tags: { name: request.operation },
  });
  check(response, { 'declared success': (answer) => request.statuses.some(([from, to]) => from <= answer.status && answer.status <= to) });
}
