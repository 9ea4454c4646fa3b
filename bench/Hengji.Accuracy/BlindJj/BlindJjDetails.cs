using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>What only the layouts of blind-jj print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindJjDetails
{
    public required PublicBody Veterans { get; init; }
    public required PublicBody School { get; init; }
    public required PublicBody Water { get; init; }
    public required PublicBody Transport { get; init; }
    public required PublicBody Maternity { get; init; }
    public required PublicBody Emergency { get; init; }

    public static BlindJjDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 164_000_227));
        PublicBody Make(BodySpec spec) => new BodyMaker(ledger, dice, spec).Make();
        return new BlindJjDetails
        {
            Veterans = Make(AccountSpecs.Veterans), School = Make(AccountSpecs.School), Water = Make(AccountSpecs.Water),
            Transport = Make(BudgetSpecs.Transport), Maternity = Make(BudgetSpecs.Maternity), Emergency = Make(BudgetSpecs.Emergency),
        };
    }
}
