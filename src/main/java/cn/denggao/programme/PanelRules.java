package cn.denggao.programme;

/**
 * How a panel is drawn.
 *
 * @param clinicalSeats seats of clinical experts of the specialty
 * @param methodSeats seats of experts in management, statistics or finance
 * @param maximumLoad most files of one expert
 * @param maximumPerInstitution most experts of one institution in a panel
 * @param coauthorYears years for which common papers exclude an expert
 * @param lotteryStrength trials of the draw
 */
public record PanelRules(int clinicalSeats, int methodSeats, int maximumLoad, int maximumPerInstitution,
		int coauthorYears, int lotteryStrength) {
}
