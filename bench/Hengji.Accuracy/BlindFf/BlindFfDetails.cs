using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindFf;

/// <summary>What only the layouts of blind-ff print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindFfDetails
{
    public required ParkingPlatform Parking { get; init; }
    public required RiverDredging Dredging { get; init; }
    public required TalentPolicy Talent { get; init; }
    public required SchoolMeals Meals { get; init; }

    public static BlindFfDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 160_000_210));
        return new BlindFfDetails
        {
            Parking = new ParkingPlatformMaker(ledger, dice).Make(), Dredging = new RiverDredgingMaker(ledger, dice).Make(),
            Talent = new TalentPolicyMaker(ledger, dice).Make(year.Year), Meals = new SchoolMealsMaker(ledger, dice).Make(),
        };
    }
}
