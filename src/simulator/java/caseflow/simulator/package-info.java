/** A small Stripe that keeps what it is told, for tests and the demo; it knows nothing of CaseFlow. */
package caseflow.simulator;
