using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>Makes a city's work report on audits.</summary>
internal sealed class CityAuditMaker(Ledger ledger, Dice dice) : PaperMaker(ledger, dice, "w.audit")
{
    private static readonly (string Name, int From, int To)[] KindNames = [("财政管理", 18, 34), ("部门预算执行", 60, 120), ("重点专项资金", 22, 48), ("政府投资项目", 16, 40), ("国有企业和国有资产", 12, 30)];

    public CityAudit Make()
    {
        var kinds = KindNames.Select((one, index) => Kind($"kind.{index}", one.Name, Count($"kind.{index}.problems", one.From, one.To), Dice.Yuan(90_000_000, 900_000_000))).ToImmutableArray();
        var all = Kind("kind", "合计", Total("kind.problems", kinds.Select(one => one.Problems)), Total("kind.money", kinds.Select(one => one.Money)), Total("kind.mended", kinds.Select(one => one.Mended)));
        Ledger.Sum(all.Open, [.. kinds.Select(one => one.Open)]);
        var irregular = Money("irregular", Dice.Part(all.Money.Value, 3, 9));
        var loose = Left("loose", all.Money, irregular);
        Ledger.Sum(all.Money, [irregular, loose]);
        var audits = Counts("audit", ("预算执行和决算草案审计项目", 4, 9), ("经济责任审计项目", 9, 20), ("重大政策措施落实情况和专项审计调查项目", 5, 12), ("政府投资审计项目", 4, 11));
        var saved = Amounts("saved", ("上交财政资金", 20_000_000, 90_000_000), ("减少财政拨款或补贴", 9_000_000, 40_000_000), ("核减投资额", 40_000_000, 160_000_000));
        var clues = Counts("clue", ("纪检监察机关", 3, 9), ("公安机关", 1, 3), ("主管部门", 8, 22));
        Fact advice = Count("advice", 90, 190), adopted = Count("adopted", advice.Value * Dice.Share(82, 97)), lastProblems = Count("last", 160, 290), lastOpen = Count("last.open", 4, 17), lastMended = Left("last.mended", lastProblems, lastOpen);
        Ledger.AtMost(adopted, advice);
        var purses = new CityAuditPots(Ledger, Dice);
        var general = purses.General();
        var tax = Money("tax", Dice.Part(general.Local.Now.Value, 58, 74));
        Ledger.AtMost(tax, general.Local.Now);
        var rest = new CityAuditRest(Ledger, Dice);
        return new(
            Total("audits", audits.Select(one => one.Amount)), audits, all.Problems, irregular, loose, all.Money, Total("saved", saved.Select(one => one.Amount)), saved, advice, adopted, Rate("adoptedrate", adopted, advice), general, purses.Fund(), purses.Capital(), tax, Share("taxshare", tax, general.Local.Now),
            rest.Insurance(), rest.Finance(general.Spent.Budget), rest.Departments(), rest.Matters(), Total("clues", clues.Select(one => one.Amount)), clues, Count("persons", 12, 38), kinds, all, lastProblems, lastMended, lastOpen, Rate("lastrate", lastMended, lastProblems));
    }

    private AuditedKind Kind(string name, string title, Fact problems, decimal yuan)
    {
        var money = Money($"{name}.money", yuan);
        return Kind(name, title, problems, money, Money($"{name}.mended", Dice.Part(yuan, 38, 92)));
    }

    private AuditedKind Kind(string name, string title, Fact problems, Fact money, Fact mended) =>
        new(title, problems, money, mended, Rate($"{name}.rate", mended, money), Left($"{name}.open", money, mended));

    private ImmutableArray<Held> Counts(string name, params (string Name, int From, int To)[] parts) => [.. parts.Select((one, index) => new Held(one.Name, Count($"{name}.{index}", one.From, one.To)))];

    private ImmutableArray<Held> Amounts(string name, params (string Name, int From, int To)[] parts) => [.. parts.Select((one, index) => new Held(one.Name, Money($"{name}.{index}", Dice.Yuan(one.From, one.To))))];
}
