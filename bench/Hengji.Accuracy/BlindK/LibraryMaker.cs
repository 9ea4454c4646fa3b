using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>Makes a public library that evaluates itself.</summary>
internal sealed class LibraryMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, int From, int To, int Least, int Most)[] EventNames =
        [("专题讲座", 18, 48, 60, 140), ("展览", 10, 32, 400, 1_300), ("阅读推广活动", 60, 210, 35, 90), ("公益培训", 20, 80, 25, 60)];

    private static readonly string[] TaskNames = ["购书经费", "公共图书馆免费开放补助", "数字资源建设", "古籍保护修复", "设施设备维修"];

    private readonly UnitMoneyMaker maker = new(ledger, dice, "library");

    public Library Make()
    {
        var money = maker.Make(2_600_000, 6_800_000, 46, ("财政拨款", 96), ("其他收入", 4));
        var tasks = Tasks(money);
        Comparison readers = Counted("readers", dice.Whole(260_000, 980_000)), loans = Counted("loans", dice.Whole(180_000, 720_000)), cards = Counted("cards", dice.Whole(3_200, 12_800));
        var bookMoney = tasks[0].Done;
        Fact bought = Count("bought", (int)(bookMoney.Value / dice.Whole(38, 52))), given = Count("given", dice.Whole(180, 1_400)), gone = Count("gone", dice.Whole(300, 4_200)), before = Count("before", dice.Whole(210_000, 640_000));
        var now = ledger.Balance("library.books", [before, bought, given], [gone]);
        var events = EventNames.Select((one, index) => new LibraryEvent(one.Name, Count($"event.{index}", dice.Whole(one.From, one.To)), Count($"event.{index}.people", dice.Whole(one.From, one.To) * dice.Whole(one.Least, one.Most)))).ToImmutableArray();
        var all = new LibraryEvent("合计", ledger.Total("library.events", [.. events.Select(one => one.Count)]), ledger.Total("library.events.people", [.. events.Select(one => one.People)]));
        var poll = new SelfPollMaker(ledger, dice, "library.poll").Make("读者", 240, 700);
        var leftRate = ledger.Rate("library.left.rate", "rate", money.Closing, money.Total);
        return new(
            money, tasks, readers, loans, cards, before, bought, given, gone, now, bookMoney, ledger.Each("library.price", bookMoney, bought), events, all, ledger.Each("library.perevent", all.People, all.Count) with { Decimals = 0 },
            Count("branches", dice.Whole(12, 38)), Count("volunteers", dice.Whole(160, 900)), Count("hours", dice.Whole(60, 72)), leftRate, poll, Score(money, poll, readers, loans, bought, all));
    }

    private ImmutableArray<BudgetRun> Tasks(UnitMoney money)
    {
        decimal[] weights = [34, 24, 18, 9, 15];
        var done = ledger.Split(dice, "library.task.done", money.Project.Now, weights);
        var left = ledger.Split(dice, "library.task.left", money.ProjectRun.Left, weights);
        var initial = ledger.Split(dice, "library.task.initial", money.ProjectRun.Initial, weights);
        var full = done.Select((amount, index) => ledger.Money($"library.task.full.{index}", amount.Value + left[index].Value)).ToList();
        ledger.Sum(money.ProjectRun.Full, full);
        return [.. TaskNames.Select((name, index) => maker.Run(name, $"task.{index}", initial[index], full[index], done[index]))];
    }

    private SelfScore Score(UnitMoney money, SelfPoll poll, Comparison readers, Comparison loans, Fact bought, LibraryEvent events) => new SelfScoreMaker(ledger, dice, "library").Make(
        money.AllRun.Rate, 10,
        ("投入管理指标",
        [
            new("工作目标管理", "年度履职目标相关度", "%", 0, 100, 100, 4), new("预算管理", "预算编制完整率", "%", 0, 100, 100, 4), new("预算管理", "政府采购执行率", "%", 1, 95, 100, 4),
            new("财务管理", "资金使用合规率", "%", 0, 100, 100, 4), new("资产管理", "资产账实相符率", "%", 1, 98, 100, 4),
        ]),
        ("产出指标",
        [
            new("重点工作任务完成", "新购图书", "册", 0, 0, 0, 8, bought), new("重点工作任务完成", "举办读者活动", "场次", 0, 0, 0, 8, events.Count), new("重点工作任务完成", "图书加工上架及时率", "%", 1, 95, 100, 7),
            new("履职目标实现", "全年开放天数", "天", 0, 270, 298, 7), new("履职目标实现", "修复古籍", "叶", 0, 600, 3_800, 5),
        ]),
        ("效益指标",
        [
            new("履职效益", "接待读者", "人次", 0, 0, 0, 10, readers.Now), new("履职效益", "外借文献", "册次", 0, 0, 0, 10, loans.Now), new("履职效益", "数字资源点击量", "万次", 1, 60, 260, 5),
            new("满意度", "读者满意度", "%", 2, 90, 95, 10, poll.ContentRate),
        ]));

    private Comparison Counted(string what, int now) => ledger.CompareCount(dice, $"library.{what}", now);

    private Fact Count(string what, int count) => ledger.Count($"library.{what}", count);
}
