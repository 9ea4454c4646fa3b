using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>Makes the general expenditure: amounts for its lowest subjects, sums for those above.</summary>
internal sealed class AccountSubjectMaker(Ledger ledger, Dice dice, AccountPlan plan)
{
    /// <summary>All subjects in order of their codes, and their sum.</summary>
    public (ImmutableArray<AccountSubject> All, AccountSubject Whole) Make()
    {
        var total = dice.Yuan(plan.Least, plan.Most);
        var weights = plan.Subjects.Select(one => one.Weight * dice.Share(80, 125)).ToList();
        var items = plan.Subjects.Select((one, index) => Item(one, Fen(total * weights[index] / weights.Sum()))).ToList();
        var groups = Above(items, 5);
        var tops = Above(groups, 3);
        var whole = Sum("", "合计", tops);
        foreach (var (now, of) in new (Fact, Func<AccountSubject, Fact>)[] { (whole.Now, one => one.Now), (whole.Budget, one => one.Budget), (whole.Basic, one => one.Basic), (whole.Project, one => one.Project) })
            ledger.Sum(now, [.. items.Select(of)]);
        var all = items.Concat(groups).Concat(tops).OrderBy(one => one.Code, StringComparer.Ordinal)
            .Select(one => one with { Share = ledger.Rate($"{one.Now.Key}.share", "share", one.Now, whole.Now) });
        return ([.. all], whole);
    }

    private AccountSubject Item(PlannedSubject one, decimal amount)
    {
        var key = $"{plan.Key}.s{one.Code}";
        var basic = one.BasicPercent is 0 or 100 ? amount * one.BasicPercent / 100 : dice.Part(amount, one.BasicPercent - 8, one.BasicPercent + 4);
        Fact basics = ledger.Money($"{key}.basic", basic), projects = ledger.Money($"{key}.project", amount - basic);
        var now = ledger.Total(key, [basics, projects]);
        var budget = ledger.Money($"{key}.budget", Budget(one, amount));
        return Made(one.Code, one.Name, now, basics, projects, budget, ledger.Money($"{key}.last", dice.Part(amount, 74, 128)));
    }

    /// <summary>Often what was spent, sometimes nothing because it came in the course of the year.</summary>
    private decimal Budget(PlannedSubject one, decimal amount)
    {
        var chance = dice.Whole(1, 100);
        return chance <= 20 ? amount : chance <= 28 && one.BasicPercent == 0 ? 0 : dice.Part(amount, 78, 124);
    }

    private List<AccountSubject> Above(List<AccountSubject> parts, int digits) => [.. parts.GroupBy(one => one.Code[..digits]).Select(group => Sum(group.Key, SubjectTitles.Of(group.Key), [.. group]))];

    private AccountSubject Sum(string code, string name, List<AccountSubject> parts)
    {
        var key = $"{plan.Key}.s{code}";
        Fact Of(string suffix, Func<AccountSubject, Fact> of) => ledger.Total(key + suffix, [.. parts.Select(of)]);
        Fact basic = Of(".basic", one => one.Basic), project = Of(".project", one => one.Project), now = Of("", one => one.Now);
        ledger.Sum(now, [basic, project]);
        var made = Made(code, name, now, basic, project, Of(".budget", one => one.Budget), Of(".last", one => one.Money.Last));
        ledger.Sum(made.Money.Change, [.. parts.Select(one => one.Money.Change)]);
        return made;
    }

    private AccountSubject Made(string code, string name, Fact now, Fact basic, Fact project, Fact budget, Fact last) => new(
        code, name, ledger.Compare(now.Key, now, last), basic, project, ledger.Compare($"{now.Key}.plan", now, budget),
        ledger.Rate($"{now.Key}.rate", "rate", now, budget), null!);

    private static decimal Fen(decimal yuan) => decimal.Round(yuan, 2, MidpointRounding.AwayFromZero);
}
