using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>What only the layouts of blind-l print; made from a finished year with chance of its own, so that years stay as they were.</summary>
public sealed record BlindLDetails
{
    public required FinalBook Forestry { get; init; }
    public required FinalBook School { get; init; }
    public required FinalBook Street { get; init; }
    public required FinalBook Court { get; init; }
    public required FinalBook Hospital { get; init; }
    public required FinalBook Institute { get; init; }
    public required FinalBook Emergency { get; init; }
    public required FinalBook Township { get; init; }

    public static BlindLDetails Of(DepartmentYear year)
    {
        var (ledger, dice) = (year.Ledger, new Dice(year.Seed + 57_000_041));
        FinalBook Book(BookPlan plan) => new BookMaker(ledger, dice, plan).Make();

        return new BlindLDetails
        {
            Forestry = Book(BookPlans.Forestry), School = Book(BookPlans.School), Street = Book(BookPlans.Street), Court = Book(BookPlans.Court),
            Hospital = Book(BookPlansOthers.Hospital), Institute = Book(BookPlansOthers.Institute), Emergency = Book(BookPlansOthers.Emergency), Township = Book(BookPlansOthers.Township),
        };
    }
}
