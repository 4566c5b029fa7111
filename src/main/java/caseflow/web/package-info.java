/** Everything a page is made of: layouts, components, words, cookies, assets, error pages. Knows a viewer, no account. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package caseflow.web;
