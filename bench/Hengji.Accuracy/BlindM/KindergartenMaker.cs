using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>Makes the money for each child of a county's public kindergartens.</summary>
internal sealed class KindergartenMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Names = ["县幼儿园", "县第二幼儿园", "城关镇中心幼儿园", "石桥镇中心幼儿园", "龙洞乡中心幼儿园", "大营镇中心幼儿园", "双河乡中心幼儿园", "小坝镇中心幼儿园"];

    private static readonly (string Name, int Part)[] UseNames = [("办公及水电费", 31), ("玩教具及图书购置", 24), ("校舍维修维护", 21), ("教师培训", 8), ("校园安保", 10), ("其他保教支出", 6)];

    public Kindergartens Make()
    {
        var standard = ledger.Money("garden.standard", dice.Pick([200, 250, 300]));
        var gardens = Names.Take(dice.Whole(6, 8)).Select((name, index) => Garden($"garden.{index}", name, standard, index < 2)).ToImmutableArray();
        Fact spring = ledger.Total("garden.spring", [.. gardens.Select(one => one.Spring)]), autumn = ledger.Total("garden.autumn", [.. gardens.Select(one => one.Autumn)]);
        var all = new Kindergarten("合计", spring, autumn, ledger.Lines("garden.all", "合计", [.. gardens.Select(one => one.Money)]));
        ByTerms(all.Money.Budget, standard, spring, autumn);
        Fact classes = ledger.Count("garden.classes", (int)(autumn.Value / dice.Whole(26, 32))), teachers = ledger.Count("garden.teachers", (int)(autumn.Value / dice.Whole(9, 14)));
        var residents = ledger.Count("garden.residents", (int)(autumn.Value * dice.Share(150, 210)));
        var enrolled = ledger.Count("garden.enrolled", (int)(residents.Value * dice.Share(90, 97)));
        ledger.AtMost(enrolled, residents);
        Fact rate = ledger.Rate("garden.enrolled.rate", "rate", enrolled, residents), last = BlindIParts.Percent("garden.enrolled.last", decimal.Round(rate.Value, 2, MidpointRounding.ToZero) - dice.Whole(40, 260) / 100m, 2);
        Fact aided = ledger.Count("garden.aided", (int)(autumn.Value * dice.Share(9, 17))), each = ledger.Money("garden.aid.each", 150);
        var poll = ledger.Poll(dice, "garden.poll", 200, 420, 72, 22, 5, 1);
        return new(
            standard, gardens, all, ledger.Count("garden.count", gardens.Length), Levels(all.Money.Budget), Uses(all.Money.Spent), ledger.Compare("garden.terms", autumn, spring), classes, ledger.Each("garden.perclass", autumn, classes), teachers, ledger.Each("garden.perteacher", autumn, teachers),
            residents, enrolled, rate, last, ledger.Change("garden.enrolled.change", rate, last), aided, each, ledger.Times("garden.aid.money", each, aided), poll, Form(all, rate, standard, poll));
    }

    private Kindergarten Garden(string key, string name, Fact standard, bool isLarge)
    {
        var spring = ledger.Count($"{key}.spring", isLarge ? dice.Whole(420, 860) : dice.Whole(110, 380));
        var autumn = ledger.Count($"{key}.autumn", (int)(spring.Value * dice.Share(88, 109)));
        var budget = ledger.Money($"{key}.budget", standard.Value * (spring.Value + autumn.Value));
        ByTerms(budget, standard, spring, autumn);
        return new(name, spring, autumn, ledger.Line(key, name, budget, ledger.Money($"{key}.spent", dice.Chance(25) ? budget.Value : dice.Part(budget.Value, 88, 100))));
    }

    private void ByTerms(Fact budget, Fact standard, Fact spring, Fact autumn) => ledger.Relate("product", new(1, budget), new(-1, standard, spring), new(-1, standard, autumn));

    private ImmutableArray<Portion> Levels(Fact budget)
    {
        (string Name, decimal Part)[] levels = [("中央资金", 0.8m), ("省级资金", 0.1m), ("县级资金", 0.1m)];
        var amounts = levels.Select((one, index) => ledger.Money($"garden.level.{index}", budget.Value * one.Part)).ToList();
        ledger.Sum(budget, amounts);
        return [.. levels.Select((one, index) => new Portion(one.Name, amounts[index], ledger.Rate($"garden.level.{index}.share", "share", amounts[index], budget, 0)))];
    }

    private ImmutableArray<Portion> Uses(Fact spent)
    {
        var amounts = ledger.Split(dice, "garden.use", spent, UseNames.Select(one => (decimal)one.Part));
        return [.. UseNames.Select((one, index) => ledger.Portion($"garden.use.{index}", one.Name, amounts[index], spent))];
    }

    private SelfForm Form(Kindergarten all, Fact rate, Fact standard, SelfPoll poll) => new SelfFormMaker(ledger, dice, "garden.form").Make(
        all.Money.Rate, 10,
        [
            new("产出指标", "数量指标", "春季学期补助幼儿人数", 10, "=", "人", all.Spring, all.Spring), new("产出指标", "数量指标", "秋季学期补助幼儿人数", 10, "≥", "人", ledger.Count("garden.form.autumn", (int)all.Spring.Value - dice.Whole(0, 60)), all.Autumn),
            new("产出指标", "质量指标", "补助资金足额到位率", 10, "=", "%", BlindIParts.Percent("garden.form.hundred", 100), BlindIParts.Percent("garden.form.full", 100)), new("产出指标", "时效指标", "资金拨付及时率", 10, "≥", "%", BlindIParts.Percent("garden.form.intime", 95), BlindIParts.Percent("garden.form.inTimeNow", dice.Whole(96, 100))),
            new("产出指标", "成本指标", "每学期补助标准", 10, "=", "元/人", new("garden.form.standard", standard.Value, FactKind.Measure, 0), new("garden.form.standardNow", standard.Value, FactKind.Measure, 0)),
            new("效益指标", "社会效益指标", "学前三年毛入园率", 20, "≥", "%", BlindIParts.Percent("garden.form.enrolled", 91), rate), new("效益指标", "可持续影响指标", "改善办园条件", 10, Words: "逐步改善", Done: "逐步改善"),
            new("满意度指标", "服务对象满意度指标", "家长满意度", 10, "≥", "%", BlindIParts.Percent("garden.form.content", 95), poll.ContentRate),
        ]);
}
