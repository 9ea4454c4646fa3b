using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>What only the layouts of blind-p print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindPDetails
{
    public required MarketAccount Market { get; init; }
    public required ArchiveBudget Archive { get; init; }
    public required DistrictDraft Draft { get; init; }
    public required CountyDebt Debt { get; init; }
    public required PublicCostsOfAll Costs { get; init; }
    public required LinkingFund Linking { get; init; }
    public required CivilYear Civil { get; init; }
    public required EducationMoney Education { get; init; }

    public static BlindPDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 131_000_111));
        return new BlindPDetails
        {
            Market = new MarketMaker(ledger, dice).Make(), Archive = new ArchiveMaker(ledger, dice).Make(), Draft = new DistrictDraftMaker(ledger, dice).Make(), Debt = new CountyDebtMaker(ledger, dice).Make(),
            Costs = new PublicCostsMaker(ledger, dice).Make(), Linking = new LinkingFundMaker(ledger, dice).Make(), Civil = new CivilYearMaker(ledger, dice).Make(), Education = new EducationMoneyMaker(ledger, dice).Make(),
        };
    }
}
