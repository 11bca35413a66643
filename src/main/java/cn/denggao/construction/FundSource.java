package cn.denggao.construction;

/** Where money comes from (rule 5.10). */
public enum FundSource {

	CENTRAL(true), PROVINCIAL(true), CITY(true), COUNTY(true), HOSPITAL(false), OTHER(false);

	private final boolean treasury;

	FundSource(boolean treasury) {
		this.treasury = treasury;
	}

	/** Whether it is public money, which alone can be claimed back. */
	public boolean isPublic() {
		return treasury;
	}

}
