using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>What only the layouts of blind-ee print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindEeDetails
{
    /// <summary>A county's money against pests of the woods.</summary>
    public required ForestPest Forest { get; init; }

    /// <summary>A county's allowance for teachers in the country.</summary>
    public required RuralTeachers Teachers { get; init; }

    /// <summary>The subsidy for a town's heating.</summary>
    public required TownHeating Heating { get; init; }

    /// <summary>A county's canteens for the old.</summary>
    public required ElderCanteens Canteens { get; init; }

    /// <summary>A county's vouchers for job training.</summary>
    public required TrainingVouchers Vouchers { get; init; }

    public static BlindEeDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 159_000_207));
        return new()
        {
            Forest = new ForestPestMaker(ledger, dice).Make(), Teachers = new RuralTeachersMaker(ledger, dice).Make(), Heating = new TownHeatingMaker(ledger, dice).Make(),
            Canteens = new ElderCanteensMaker(ledger, dice).Make(), Vouchers = new TrainingVouchersMaker(ledger, dice).Make(),
        };
    }
}
