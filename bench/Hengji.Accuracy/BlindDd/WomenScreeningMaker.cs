using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>Makes the self-evaluation of a county's free examinations for women.</summary>
internal sealed class WomenScreeningMaker(Ledger ledger, Dice dice) : FundMaker(ledger, dice, "dd.women")
{
    private static readonly string[] PlaceNames = ["县妇幼保健院", "城关镇卫生院", "石门镇卫生院", "黄土坡镇卫生院", "罗江镇卫生院", "双溪乡卫生院"];

    public WomenScreening Make()
    {
        var places = PlaceNames.Select((name, index) => Place($"place.{index}", name, index == 0 ? 3 : 1)).ToImmutableArray();
        var all = Place("place", "合计", Total("place.wanted", places.Select(one => one.Wanted)), Total("place.first", places.Select(one => one.First)), Total("place.second", places.Select(one => one.Second)));
        var tests = Tests(all);
        var money = Total("tests", tests.Select(one => one.Money));
        var uses = Uses(money);
        var whole = Outlay("use", "合计", uses);
        var funds = Paid("fund", whole.Spent, ["中央财政", "省级财政", "市级财政", "县级财政"], [38, 27, 8, 27], 104, 80);
        var initial = Even("initial", funds.All.Planned.Value * Dice.Share(82, 94), 10_000);
        var budgetRate = Rate("budgetrate", whole.Spent, funds.All.Planned);
        var persons = Compare("persons", all.First, 84, 97);
        var ended = Count("ended", all.First.Value * Dice.Share(2, 5));
        var poll = Answer("poll", "受检妇女", 220, 460, 90);
        return new(
            places, all, Count("places", places.Length), Shared("test", tests, money), money, uses, whole, [.. uses.Select((one, index) => Share($"use.{index}.share", one.Spent, whole.Spent))], funds, budgetRate, initial, Left("added", funds.All.Planned, initial),
            Finds("neck", all.First, 60, 95), Finds("breast", all.Second, 18, 40), persons, ended, Share("ended.share", ended, all.First), poll, Sheet(all, budgetRate, poll));
    }

    private ScreeningPlace Place(string name, string title, int size)
    {
        var wanted = Count($"{name}.wanted", Dice.Whole(11, 32) * 50 * size);
        return Place(name, title, wanted, Count($"{name}.first", wanted.Value * Dice.Share(94, 108)), Count($"{name}.second", wanted.Value * Dice.Share(93, 107)));
    }

    private ScreeningPlace Place(string name, string title, Fact wanted, Fact first, Fact second) => new(
        title, wanted, first, Ledger.Rate(Key($"{name}.firstrate"), "completion", first, wanted), second, Ledger.Rate(Key($"{name}.secondrate"), "completion", second, wanted));

    private List<PricedLine> Tests(ScreeningPlace all)
    {
        (string Name, Fact Number, int Yuan)[] lines = [("宫颈癌初筛（HPV检测）", all.First, 105), ("乳腺癌初筛（乳腺触诊和超声）", all.Second, 79), ("阴道镜检查", Count("scope", all.First.Value * Dice.Share(5, 9)), 120), ("组织病理检查", Count("tissue", all.First.Value * Dice.Share(1, 3)), 180), ("乳腺X线检查", Count("xray", all.Second.Value * Dice.Share(1, 3)), 160)];
        return [.. lines.Select((one, index) => Line($"test.{index}", one.Name, one.Number, one.Yuan))];
    }

    private PricedLine Line(string name, string title, Fact number, int yuan)
    {
        Fact price = Money($"{name}.price", yuan), money = Money($"{name}.money", number.Value * yuan);
        Ledger.Product(money, price, number);
        return new(title, "人次", number, price, money);
    }

    private ImmutableArray<Outlay> Uses(Fact tests)
    {
        (string Name, int Part)[] others = [("组织发动和健康教育", 6), ("人员培训", 2), ("信息录入和质量控制", 4)];
        return
        [
            Outlay("use.0", "检查费用", Even("use.0.budget", tests.Value * Dice.Share(101, 106), 10_000), tests),
            .. others.Select((one, index) =>
            {
                var budget = Even($"use.{index + 1}.budget", tests.Value * one.Part * Dice.Share(80, 125) / 100, 1_000);
                return Outlay($"use.{index + 1}", one.Name, budget, Money($"use.{index + 1}.spent", Dice.Part(budget.Value, 71, 99)));
            }),
        ];
    }

    private ScreeningFinds Finds(string name, Fact examined, int from, int to)
    {
        var suspects = Count($"{name}.suspects", examined.Value * Dice.Whole(from, to) / 1_000);
        var followed = Count($"{name}.followed", suspects.Value * Dice.Share(91, 99));
        Fact early = Count($"{name}.early", followed.Value * Dice.Share(5, 11) + 2), ill = Count($"{name}.ill", 2, 8), found = Total($"{name}.found", [early, ill]);
        var treated = Count($"{name}.treated", found.Value - Dice.Whole(0, 2));
        Ledger.AtMost(followed, suspects);
        Ledger.AtMost(treated, found);
        return new(suspects, Share($"{name}.suspectrate", suspects, examined), followed, Rate($"{name}.followedrate", followed, suspects), early, ill, found, treated, Rate($"{name}.treatedrate", treated, found));
    }

    private MarkSheet Sheet(ScreeningPlace all, Fact budgetRate, Answers poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行（10分）", "预算执行率", "预算执行率", 10) { ByRate = budgetRate }, new("产出指标（50分）", "数量指标", "宫颈癌检查人数", 12) { Unit = "人", Target = all.Wanted, Actual = all.First }, new("产出指标（50分）", "数量指标", "乳腺癌检查人数", 12) { Unit = "人", Target = all.Wanted, Actual = all.Second },
        new("产出指标（50分）", "质量指标", "可疑病例随访率", 10) { Words = "≥95%", Done = "基本达到", Loss = 1 }, new("产出指标（50分）", "时效指标", "检查任务完成时间", 8) { Words = "11月底前", Done = "11月26日", Loss = 0 }, new("产出指标（50分）", "成本指标", "检查补助标准", 8) { Words = "不超标准", Done = "不超标准", Loss = 0 },
        new("效益指标（30分）", "社会效益指标", "早诊早治率", 15) { Words = "≥90%", Done = "达到", Loss = 0 }, new("效益指标（30分）", "可持续影响指标", "妇女健康意识", 15) { Words = "提高", Done = "有所提高", Loss = 1.5m }, new("满意度指标（10分）", "服务对象满意度", "受检妇女满意度", 10) { Unit = "%", Target = Percent("target.poll", 90), Actual = poll.ContentRate },
    ]);
}
