using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindA;

/// <summary>Makes what a digest of final accounts adds: last year by function, shares, savings, a review of projects.</summary>
internal sealed class DigestMaker(DepartmentYear year, Dice dice)
{
    private readonly Ledger ledger = year.Ledger;

    public FinalDigest Make()
    {
        var operation = year.Details.Costs.Operation.Now;
        var budget = ledger.Money("digest.operation.budget", operation.Value + dice.Part(operation.Value, 1, 18));
        ledger.AtMost(operation, budget);
        return new(
            Functions(), ThreePublic(), Staff(), budget, ledger.Rate("digest.operation.rate", "rate", operation, budget),
            ledger.Balance("digest.operation.saved", [budget], [operation]), ledger.Each("digest.percar", year.Sum.VehicleRun, year.Cars), Review());
    }

    private ImmutableArray<ComparedItem> Functions()
    {
        var now = year.Details.Statement.Functions;
        var last = ledger.Split(dice, "digest.last", year.Expenditure.Last, now.Select(item => item.Amount.Value));
        var functions = now.Select((item, index) =>
            new ComparedItem(item.Name, ledger.Compare($"digest.function.{index}", item.Amount, last[index]), item.Share)).ToImmutableArray();
        ledger.Sum(year.Expenditure.Change, [.. functions.Select(item => item.Money.Change)]);
        return functions;
    }

    private ImmutableArray<Portion> ThreePublic()
    {
        Controlled[] items = [year.Abroad, year.Vehicle, year.Reception];
        return [.. items.Select((item, index) => ledger.Portion($"digest.three.{index}", item.Name, item.Final.Now, year.ThreePublic.Final.Now))];
    }

    private Comparison Staff() => ledger.Compare(
        "digest.staff", year.People.Staff, ledger.Count("digest.staff.last", (int)year.People.Staff.Value + dice.Pick([-9, -5, -2, 3, 6, 11])));

    private Review Review()
    {
        var chosen = year.Projects.Take(dice.Whole(2, year.Projects.Length - 1)).ToList();
        var count = ledger.Count("digest.review", chosen.Count);
        var money = ledger.Money("digest.review.money", chosen.Sum(project => project.Executed.Value));
        ledger.AtMost(count, year.ProjectCount);
        ledger.AtMost(money, year.Sum.Project);
        var excellent = ledger.Count("digest.review.excellent", dice.Whole(1, chosen.Count));
        var good = ledger.Count("digest.review.good", chosen.Count - (int)excellent.Value);
        ledger.Sum(count, [excellent, good]);
        return new(count, money, ledger.Rate("digest.review.share", "share", money, year.Sum.Project), excellent, good);
    }
}
