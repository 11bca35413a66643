package cn.denggao.engine.guard;

import java.util.Arrays;
import java.util.List;

import cn.denggao.engine.Approvals;
import cn.denggao.engine.NotApproved;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whether a clean file may be deployed: it is the program's own, or somebody approved it.
 */
@Component
class UsedApprovals {

	private final ShippedHashes shipped;

	private final ObjectProvider<Approvals> approvals;

	UsedApprovals(ShippedHashes shipped, ObjectProvider<Approvals> approvals) {
		this.shipped = shipped;
		this.approvals = approvals;
	}

	/** Uses up an approval, or says that there is none. */
	List<Finding> missing(String owner, String name, byte[] content) {
		if (owner == null && shipped.contain(name, content)) {
			return List.of();
		}
		var refusal = new NotApproved("engine.guard.not-approved");
		for (var approval : approvals.orderedStream().toList()) {
			try {
				use(approval, owner, name, content);
				return List.of();
			}
			catch (NotApproved ex) {
				refusal = ex;
			}
		}
		return List.of(new Finding(Severity.ERROR, name, FileName.lastPart(name), 1, 1, refusal.key(),
				Arrays.stream(refusal.arguments()).map(String::valueOf).toList()));
	}

	private static void use(Approvals approval, String owner, String name, byte[] content) {
		if (owner == null) {
			approval.use(name, content);
		}
		else {
			approval.useFor(owner, name, content);
		}
	}

}
