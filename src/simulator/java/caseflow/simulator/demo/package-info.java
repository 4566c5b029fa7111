/** Has the simulator start and end with the demo, unless somebody has given the demo keys of Stripe's own. */
package caseflow.simulator.demo;
