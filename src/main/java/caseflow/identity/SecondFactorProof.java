package caseflow.identity;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Whoever finds a screen left open, or has a copy of its cookie, takes nobody's second factor away, lets nobody in, opens
 * no vault to anybody, and puts nobody out.
 */
@Component
class SecondFactorProof implements FreshProof {

    @Override
    public List<String> paths() {
        return List.of(
                "/portal/profile/second-factor/**",
                "/firm/profile/second-factor/**",
                "/firm/clients/{client}/contacts/**",
                "/firm/staff/**",
                "/firm/settings/security/**");
    }
}
