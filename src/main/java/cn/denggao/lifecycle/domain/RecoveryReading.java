package cn.denggao.lifecycle.domain;

import java.time.LocalDate;
import java.util.Optional;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Money;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has been stated and paid back, for pages. */
@Service
@Transactional(readOnly = true)
public class RecoveryReading {

	private final Recoveries recoveries;

	RecoveryReading(Recoveries recoveries) {
		this.recoveries = recoveries;
	}

	public Optional<Stated> of(ProjectId project) {
		return recoveries.findById(project.value())
			.map(recovery -> new Stated(recovery.amount(), recovery.assets(), recovery.documentNo(),
					recovery.receivedOn(), recovery.voucherNo()));
	}

	/** A stated recovery; date and voucher are null until the money is back. */
	public record Stated(Money amount, Money assets, String documentNo, LocalDate receivedOn, String voucherNo) {

		public boolean isConfirmed() {
			return voucherNo != null;
		}

	}

}
