using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindIi;

/// <summary>Makes the project form of a county library.</summary>
internal sealed class LibraryProjectMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "ii.reading")
{
    private static readonly string[] UseNames = ["图书报刊购置", "读者活动", "馆舍水电和维修", "乡镇分馆运行", "数字资源服务"];

    public LibraryProject Make()
    {
        Outlay[] sources = [Source("central", "中央补助", 200_000, 320_000), Source("province", "省级补助", 90_000, 160_000), Source("county", "县级配套", 240_000, 480_000)];
        var all = Outlay("all", "合计", sources);
        var amounts = Parts("use", all.Spent, 38, 17, 16, 20, 9);
        var books = Deed("books", "新购图书", "册", 4_200, 6_800, 97, 112);
        Fact opening = Count("opening", 128_000, 196_000), withdrawn = Count("withdrawn", 600, 2_400);
        var visits = Compare("visits", Count("visits", 86_000, 168_000), 78, 120);
        var visitors = Parts("visitors", visits.Now, 66, 34);
        var events = Deed("events", "举办读者活动", "场", 48, 96, 92, 118);
        var joined = Count("joined", events.Actual.Value * Dice.Whole(38, 66) + Dice.Whole(1, 30));
        var poll = Ask("poll", "到馆读者", 180, 380, 90, 98);
        var branches = Deed("branches", "运行乡镇分馆", "个", 8, 15, 100, 100);
        var sheet = new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
        [
            new("预算执行", "执行率", "预算执行率", 10) { ByRate = all.Rate },
            MarkSpec.Of("产出指标", "数量指标", books, 12), MarkSpec.Of("产出指标", "数量指标", events, 12), MarkSpec.Of("产出指标", "数量指标", branches, 8),
            new("产出指标", "质量指标", "图书加工合格率", 10) { Loss = 0 }, new("产出指标", "时效指标", "新书上架及时性", 8) { Loss = 1.5m },
            new("效益指标", "社会效益", "服务覆盖面", 18) { Loss = 1 }, new("效益指标", "可持续影响", "总分馆运行机制", 12) { Loss = 0.5m },
            new("满意度指标", "服务对象满意度", "读者满意度", 10) { Unit = "%", Target = Percent("wanted", 90), Actual = poll.ContentRate },
        ]);
        return new(
            [.. sources], all, [.. amounts.Select((one, index) => Ledger.Portion(Key($"use.share.{index}"), UseNames[index], one, all.Spent))],
            opening, books.Actual, withdrawn, Ledger.Balance(Key("closing"), [opening, books.Actual], [withdrawn]), amounts[0], Ledger.Each(Key("book.each"), amounts[0], books.Actual),
            visits, [Ledger.Portion(Key("visitor.main"), "总馆", visitors[0], visits.Now), Ledger.Portion(Key("visitor.branch"), "分馆", visitors[1], visits.Now)],
            Compare("loans", Count("loans", 62_000, 118_000), 80, 118), events, books, branches, joined, Ledger.Each(Key("joined.each"), joined, events.Actual), Ledger.Each(Key("cost"), all.Spent, visits.Now), poll)
        { Sheet = sheet };
    }

    private Outlay Source(string name, string title, int from, int to)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(from, to), 1_000);
        return Outlay(name, title, budget, Money($"{name}.spent", Dice.Part(budget.Value, 88, 99)));
    }
}
