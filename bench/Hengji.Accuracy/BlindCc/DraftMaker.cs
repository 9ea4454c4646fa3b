using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>Makes an office's budget.</summary>
internal sealed class DraftMaker(Ledger ledger, Dice dice, OfficePlan plan)
{
    public OfficeDraft Make()
    {
        var (lines, whole) = new LineMaker(ledger, dice, plan).Make();
        var other = plan.OtherSources.IsEmpty ? null : Money("other", dice.Part(whole.Now.Value, plan.OtherPercent.From, plan.OtherPercent.To));
        var maker = new UseMaker(ledger, dice, plan);
        var uses = maker.Make(lines, whole, null, other);
        var (sources, income) = Sources(uses.Spent, whole.Money, other);
        var (basic, project) = plan.IsOnlyGeneral ? (uses.Basic, uses.Project) : maker.Kinds("general", whole.Money, whole.Basic, whole.Project);
        var economy = new EconomyMaker(ledger, dice, plan).Make(lines, whole);
        var things = new ThingMaker(ledger, dice, plan);
        var costs = new CostMaker(ledger, dice, plan).Make(economy);
        return new OfficeDraft
        {
            Lines = lines, Whole = whole, Fund = null, Sources = sources, Income = income, GeneralBasic = basic, GeneralProject = project,
            Uses = uses.Rows, Spent = income, Basic = uses.Basic, Project = uses.Project, BasicShare = uses.BasicShare, ProjectShare = uses.ProjectShare,
            Economy = economy, Costs = costs, People = things.People(), Buying = things.Buying(income.Now), Held = things.Held(costs.Cars), Rated = things.Projects(uses.Project.Now),
        };
    }

    /// <summary>The sources, and their total, which is all expenditure too.</summary>
    private (ImmutableArray<ComparedItem> Sources, Comparison Income) Sources(Comparison spent, Comparison general, Fact? other)
    {
        List<(string Name, Comparison Money)> all = [("一般公共预算拨款收入", general)];
        if (other is not null)
            all.AddRange(Others(spent.Last.Value - general.Last.Value, other));
        if (all.Count > 1)
        {
            ledger.Sum(spent.Now, [.. all.Select(one => one.Money.Now)]);
            ledger.Sum(spent.Last, [.. all.Select(one => one.Money.Last)]);
            ledger.Sum(spent.Change, [.. all.Select(one => one.Money.Change)]);
        }
        return ([.. all.Select(one => new ComparedItem(one.Name, one.Money, ledger.Rate($"{one.Money.Now.Key}.source.share", "share", one.Money.Now, spent.Now)))], spent);
    }

    /// <summary>Other sources; last year's are what else there was then.</summary>
    private IEnumerable<(string Name, Comparison Money)> Others(decimal last, Fact other)
    {
        var lasts = ledger.Split(dice, $"{plan.Key}.source.last", Money("source.last", last), plan.OtherSources.Select(one => one.Weight));
        var nows = ledger.Split(dice, $"{plan.Key}.source", other, plan.OtherSources.Select(one => one.Weight));
        return plan.OtherSources.Select((one, at) => (one.Name, ledger.Compare(nows[at].Key, nows[at], lasts[at])));
    }

    private Fact Money(string key, decimal yuan) => ledger.Money($"{plan.Key}.{key}", yuan);
}
