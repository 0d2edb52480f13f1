package fangfan.decision;

import java.util.List;

/**
 * What keeps a verdict open.
 *
 * @param facts schema paths of the facts that are not known
 * @param parameters keys of the parameters that staff have not set
 * @param derivedParameters those among them that a derived fact uses
 */
record Open(List<String> facts, List<String> parameters, List<String> derivedParameters) {}
