/** Money arithmetic to the last minor unit: totals, discount, tax, apportioning. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package caseflow.money;
