using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>Makes all expenditure by class: what each purse pays for it, and of which kind that is.</summary>
internal sealed class AccountClassMaker(Ledger ledger, AccountPlan plan)
{
    public ImmutableArray<AccountClass> Make(ImmutableArray<AccountSubject> subjects, Purse? fund, List<(PlannedUse Use, Fact Amount)> uses, Fact spent)
    {
        var tops = subjects.Where(one => one.Level == 1).ToDictionary(one => one.Code);
        string[] codes = [.. tops.Keys.Concat(uses.Select(one => one.Use.Class)).Append(plan.FundClass).Where(code => code.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        var classes = codes.Select(code => Class(code, tops.GetValueOrDefault(code), code == plan.FundClass ? fund?.Spent.Now : null, [.. uses.Where(one => one.Use.Class == code)], spent)).ToImmutableArray();
        ledger.Sum(spent, [.. classes.Select(one => one.All)]);
        return classes;
    }

    private AccountClass Class(string code, AccountSubject? top, Fact? fund, List<(PlannedUse Use, Fact Amount)> uses, Fact spent)
    {
        var key = $"class.{code}";
        Fact?[] Parts(Fact? own, bool isBasic) => [own, isBasic ? null : fund, .. uses.Where(one => one.Use.IsBasic == isBasic).Select(one => one.Amount)];
        Fact Sum(string suffix, IEnumerable<Fact?> parts) => parts.OfType<Fact>().ToList() is { Count: > 0 } some ? Total(key + suffix, some) : Money(key + suffix, 0);
        Fact basic = Sum(".basic", Parts(top?.Basic, true)), project = Sum(".project", Parts(top?.Project, false));
        var all = Total(key, [basic, project]);
        var other = uses.Count == 0 ? null : Total($"{key}.other", uses.Select(one => one.Amount));
        ledger.Sum(all, [.. new[] { top?.Now, fund, other }.OfType<Fact>()]);
        var fiscal = top is null || fund is null ? top?.Now ?? fund : Total($"{key}.fiscal", [top.Now, fund]);
        return new(code, SubjectTitles.Of(code), all, Share($"{key}.share", all, spent), top?.Now, fund, other, basic, project, fiscal);
    }

    private Fact Money(string key, decimal yuan) => ledger.Money($"{plan.Key}.{key}", yuan);

    private Fact Total(string key, IEnumerable<Fact> parts) => ledger.Total($"{plan.Key}.{key}", [.. parts]);

    private Fact Share(string key, Fact part, Fact whole) => ledger.Rate($"{plan.Key}.{key}", "share", part, whole);
}
