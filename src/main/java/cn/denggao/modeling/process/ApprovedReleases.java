package cn.denggao.modeling.process;

import cn.denggao.engine.Approvals;
import cn.denggao.engine.NotApproved;
import cn.denggao.modeling.domain.RegisteringPost;
import cn.denggao.modeling.domain.UsingApproval;

import org.springframework.stereotype.Component;

/** Tells the guard of deployments what two people have agreed on. */
@Component
class ApprovedReleases implements Approvals {

	private final UsingApproval approvals;

	private final RegisteringPost registering;

	ApprovedReleases(UsingApproval approvals, RegisteringPost registering) {
		this.approvals = approvals;
		this.registering = registering;
	}

	@Override
	public void use(String name, byte[] content) {
		useFor(null, name, content);
	}

	@Override
	public void useFor(String owner, String name, byte[] content) {
		if (!approvals.use(owner, name, content)) {
			if (approvals.isFromPage()) {
				throw new NotApproved("engine.guard.not-approved");
			}
			var answer = registering.register(owner, name, content);
			throw new NotApproved(answer.key(), answer.shown());
		}
	}

}
