using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>What only the layouts of blind-dd print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindDdDetails
{
    public required DrainReview Drain { get; init; }
    public required ForestReturn Forest { get; init; }
    public required WomenScreening Women { get; init; }
    public required CleanHeating Heating { get; init; }
    public required HotlineProject Hotline { get; init; }
    public required StrawUse Straw { get; init; }
    public required FactoryUpgrade Factory { get; init; }
    public required CareHomes Care { get; init; }
    public required GraduatePosts Posts { get; init; }

    public static BlindDdDetails Of(DepartmentYear year)
    {
        var ledger = year.Ledger;
        Dice Own(int number) => new(year.Seed + 131_000_309 + number * 1_000_003);
        return new BlindDdDetails
        {
            Drain = new DrainReviewMaker(ledger, Own(1)).Make(), Forest = new ForestReturnMaker(ledger, Own(2)).Make(), Women = new WomenScreeningMaker(ledger, Own(3)).Make(),
            Heating = new CleanHeatingMaker(ledger, Own(4)).Make(), Hotline = new HotlineProjectMaker(ledger, Own(5)).Make(), Straw = new StrawUseMaker(ledger, Own(6)).Make(),
            Factory = new FactoryUpgradeMaker(ledger, Own(7)).Make(), Care = new CareHomesMaker(ledger, Own(8)).Make(year.Year), Posts = new GraduatePostsMaker(ledger, Own(9)).Make(),
        };
    }
}
