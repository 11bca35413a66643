package cn.denggao.construction;

import java.util.Arrays;

/** Where money comes from (rule 5.10). */
public enum FundSource {

	CENTRAL(true), PROVINCIAL(true), CITY(true), COUNTY(true), HOSPITAL(false), OTHER(false);

	private final boolean treasury;

	FundSource(boolean treasury) {
		this.treasury = treasury;
	}

	/** The source of this code; a programme's own code counts as other money. */
	public static FundSource of(String code) {
		return Arrays.stream(values()).filter(source -> source.name().equals(code)).findFirst().orElse(OTHER);
	}

	/** Whether it is public money, which alone can be claimed back. */
	public boolean isPublic() {
		return treasury;
	}

}
