using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindB;

/// <summary>Makes works and what others found about them: sections, estimate, money, quantities, villages.</summary>
internal sealed class WorksMaker(Ledger ledger, Dice dice)
{
    public WorksEvaluation Make()
    {
        var sections = Sections();
        var (estimate, allEstimate) = Estimate();
        var (sources, arrived) = Sources(allEstimate);
        var (dimensions, judged) = new JudgedMaker(ledger, dice).Make();
        var (villages, allVillages) = Villages();
        var people = ledger.Count("works.protected", dice.Whole(8_000, 60_000));
        return new(
            sections, Whole(sections), estimate, allEstimate, sources, (arrived, ledger.Rate("works.arrived.rate", "rate", arrived, allEstimate.Estimate)),
            Quantities(), dimensions, judged, villages, allVillages, people, ledger.Each("works.perperson", allEstimate.Actual, people));
    }

    private ImmutableArray<WorkSection> Sections()
    {
        string[] names = ["Ⅰ标（堤防加固）", "Ⅱ标（清淤疏浚）", "Ⅲ标（涵闸改造）", "Ⅳ标（生态护岸）", "Ⅴ标（监测设施）"];
        return [.. names.Take(dice.Whole(4, 5)).Select((name, index) =>
        {
            var key = $"works.{index}";
            var limit = ledger.Money($"{key}.limit", dice.Yuan(2_000_000, 25_000_000));
            var contract = ledger.Money($"{key}.contract", dice.Part(limit.Value, 87, 99));
            var submitted = ledger.Money($"{key}.submitted", dice.Part(contract.Value, 97, 112));
            var approved = ledger.Money($"{key}.approved", dice.Part(submitted.Value, 89, 99));
            return Section(key, name, limit, contract, submitted, approved, ledger.Money($"{key}.paid", dice.Part(approved.Value, 70, 97)));
        })];
    }

    private WorkSection Whole(ImmutableArray<WorkSection> parts)
    {
        Fact Total(string key, Func<WorkSection, Fact> of) => ledger.Total($"works.{key}", [.. parts.Select(of)]);

        var all = Section(
            "works", "合计", Total("limit", one => one.Limit), Total("contract", one => one.Contract), Total("submitted", one => one.Submitted),
            Total("approved", one => one.Approved), Total("paid", one => one.Paid));
        ledger.Sum(all.Below, [.. parts.Select(one => one.Below)]);
        ledger.Sum(all.Cut, [.. parts.Select(one => one.Cut)]);
        ledger.Sum(all.Unpaid, [.. parts.Select(one => one.Unpaid)]);
        return all;
    }

    private WorkSection Section(string key, string name, Fact limit, Fact contract, Fact submitted, Fact approved, Fact paid)
    {
        Fact below = ledger.Balance($"{key}.below", [limit], [contract]), cut = ledger.Balance($"{key}.cut", [submitted], [approved]);
        return new(
            name, limit, contract, below, ledger.Rate($"{key}.belowrate", "rate", below, limit), submitted, approved, cut,
            ledger.Rate($"{key}.cutrate", "rate", cut, submitted), paid, ledger.Rate($"{key}.paidrate", "rate", paid, approved),
            ledger.Balance($"{key}.unpaid", [approved], [paid]));
    }

    private (ImmutableArray<EstimateItem> Items, EstimateItem All) Estimate()
    {
        string[] names = ["建筑工程", "机电及金属结构设备", "施工临时工程", "独立费用", "征地移民补偿"];
        int[] percent = [58, 11, 6, 13, 12];
        var whole = dice.Yuan(30_000_000, 160_000_000);
        var estimates = names.Select((_, index) => ledger.Money($"works.estimate.{index}", dice.Part(whole, percent[index], percent[index] + 3))).ToList();
        var actuals = estimates.Select((one, index) => ledger.Money($"works.actual.{index}", dice.Part(one.Value, 84, 107))).ToList();
        Fact estimate = ledger.Total("works.estimate", estimates), actual = ledger.Total("works.actual", actuals);
        var items = names.Select((name, index) => Item($"works.estimate.{index}", name, estimates[index], actuals[index], actual)).ToImmutableArray();
        var all = Item("works.estimate", "工程总投资", estimate, actual, actual);
        ledger.Sum(all.Change, [.. items.Select(item => item.Change)]);
        return (items, all);
    }

    private EstimateItem Item(string key, string name, Fact estimate, Fact actual, Fact whole)
    {
        var against = ledger.Compare(key, actual, estimate);
        return new(name, estimate, actual, against.Change, against.Rate, ledger.Rate($"{key}.share", "share", actual, whole));
    }

    private (ImmutableArray<(string Name, Fact Planned, Fact Arrived, Fact Rate)> Sources, Fact Arrived) Sources(EstimateItem all)
    {
        string[] names = ["地方政府专项债券", "省级以上补助", "本级财政安排"];
        var planned = ledger.Split(dice, "works.planned", all.Estimate, [52m, 30m, 18m]);
        var sources = names.Select((name, index) =>
        {
            var came = ledger.Money($"works.arrived.{index}", dice.Part(planned[index].Value, index == 0 ? 100 : 80, 100));
            ledger.AtMost(came, planned[index]);
            return (name, planned[index], came, ledger.Rate($"works.arrived.{index}.rate", "rate", came, planned[index]));
        }).ToImmutableArray();
        return (sources, ledger.Total("works.arrived", [.. sources.Select(source => source.came)]));
    }

    private ImmutableArray<(string Name, string Unit, Fact Planned, Fact Done, Fact Rate)> Quantities()
    {
        (string Name, string Unit, int Decimals, int Most)[] works =
            [("加固堤防", "千米", 2, 30), ("清淤土方", "万立方米", 1, 80), ("改造涵闸", "处", 0, 24), ("新建护岸", "米", 0, 9000), ("布设监测点", "个", 0, 60)];
        return [.. works.Select((work, index) =>
        {
            var kind = work.Decimals == 0 ? FactKind.Count : FactKind.Measure;
            var planned = new Fact($"works.quantity.{index}", dice.Whole(work.Most / 3, work.Most), kind, work.Decimals);
            var reached = decimal.Round(planned.Value * dice.Share(88, 109), work.Decimals, MidpointRounding.AwayFromZero);
            var done = new Fact($"works.quantity.{index}.done", reached, kind, work.Decimals);
            return (work.Name, work.Unit, planned, done, ledger.Rate($"works.quantity.{index}.rate", "completion", done, planned));
        })];
    }

    private (ImmutableArray<VillagePoll> Villages, VillagePoll All) Villages()
    {
        string[] names = ["上坝村", "江口村", "大湾村", "双塘社区", "横堤村"];
        var villages = names.Select((name, index) =>
        {
            var issued = ledger.Count($"works.poll.{index}", dice.Whole(30, 120));
            var returned = ledger.Count($"works.poll.{index}.returned", (int)issued.Value - dice.Whole(0, 8));
            return Village($"works.poll.{index}", name, issued, returned, ledger.Count($"works.poll.{index}.content", (int)returned.Value - dice.Whole(1, 7)));
        }).ToImmutableArray();
        return (villages, Village(
            "works.poll", "合计", ledger.Total("works.poll", [.. villages.Select(one => one.Issued)]),
            ledger.Total("works.poll.returned", [.. villages.Select(one => one.Returned)]), ledger.Total("works.poll.content", [.. villages.Select(one => one.Content)])));
    }

    private VillagePoll Village(string key, string name, Fact issued, Fact returned, Fact content)
    {
        ledger.AtMost(returned, issued);
        ledger.AtMost(content, returned);
        return new(
            name, issued, returned, content, ledger.Rate($"{key}.returnrate", "rate", returned, issued), ledger.Rate($"{key}.rate", "rate", content, returned));
    }
}
