package caseflow.identity;

import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever finds a screen left open takes nobody's second factor away, and puts none of their own in its place. */
@Component
class SecondFactorProof implements FreshProof {

    @Override
    public List<String> paths() {
        return List.of("/portal/profile/second-factor/**", "/firm/profile/second-factor/**");
    }
}
