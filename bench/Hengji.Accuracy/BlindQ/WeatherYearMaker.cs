using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>Makes the projects of a weather bureau.</summary>
internal sealed class WeatherYearMaker(Ledger ledger, Dice dice)
{
    public WeatherYear Make()
    {
        var poll = ledger.Poll(dice, "weather.poll", 120, 300, 68, 26, 4, 2);
        var projects = ImmutableArray.Create(
            Project("weather.rain", "人工影响天气作业", "适时开展人工增雨和防雹作业，减轻干旱冰雹灾害损失。", [("人工影响天气作业", "次", 60, 180), ("培训作业人员", "人", 40, 90)], [("增雨防雹火箭弹", "枚", 180, 420, 2_850), ("炮弹", "发", 600, 1_500, 196)], poll),
            Project("weather.stations", "区域自动气象站运行维护", "保障区域自动气象站稳定运行，数据及时上传。", [("维护区域自动气象站", "站次", 120, 280), ("更换传感器", "套", 24, 70)], [("通信服务", "站", 64, 130, 1_200), ("备品备件", "件", 24, 60, 3_600)], poll),
            Project("weather.warning", "突发事件预警信息发布平台", "及时发布预警信息，扩大预警信息覆盖面。", [("发布预警信息", "条", 160, 420), ("维护预警大喇叭", "个", 200, 460)], [("短信服务", "万条", 40, 120, 4_000), ("大喇叭流量", "个", 210, 440, 240)], poll));
        var all = ledger.Funds("weather.all", "合计", [.. projects.Select(one => one.Money)]);
        var count = ledger.Count("weather.count", projects.Length);
        var points = LedgerParts.Points("weather.points", projects.Sum(one => one.Form.Score.Value));
        ledger.Sum(points, [.. projects.Select(one => one.Form.Score)]);
        var average = ledger.Each("weather.average", points, count);
        ledger.Relate("average", [new(-1, average, count), .. projects.Select(one => new Term(1, one.Form.Score))]);
        return new(
            projects, all, count, ledger.Count("weather.good", projects.Count(one => one.Form.Score.Value >= 90)), average, projects[2].Works[0].Actual,
            ledger.SplitCount(dice, "weather.warnings", projects[2].Works[0].Actual, [4, 16, 38, 42]), poll);
    }

    private WeatherProject Project(string key, string name, string goal, (string Name, string Unit, int From, int To)[] works, (string Name, string Unit, int From, int To, int Price)[] bought, SelfPoll poll)
    {
        var done = works.Select((one, index) => ledger.Achieved(dice, $"{key}.work.{index}", one.Name, one.Unit, one.From, one.To, 93, 120)).ToImmutableArray();
        var things = bought.Select((one, index) => Thing($"{key}.thing.{index}", one)).ToImmutableArray();
        var (money, granted, carried) = Money(key, name, things);
        var rest = ledger.Balance($"{key}.rest", [money.Spent], [.. things.Select(one => one.Money)]);
        things = things.Add(new("其他费用", "", null!, null!, rest));
        return new(name, goal, money, granted, carried, done, things, new SelfFormMaker(ledger, dice, $"{key}.form").Make(money.Rate, 10, Specs(key, done, poll)));
    }

    private BoughtThing Thing(string key, (string Name, string Unit, int From, int To, int Price) one)
    {
        Fact count = ledger.Count($"{key}.count", dice.Whole(one.From, one.To)), price = ledger.Money($"{key}.price", one.Price), money = ledger.Money($"{key}.money", count.Value * one.Price);
        ledger.Product(money, price, count);
        return new(one.Name, one.Unit, count, price, money);
    }

    private (YearFund Money, Fact Granted, Fact Carried) Money(string key, string name, ImmutableArray<BoughtThing> things)
    {
        var spent = ledger.Money($"{key}.spent", things.Sum(one => one.Money.Value) + dice.Yuan(30_000, 160_000));
        var budget = ledger.Money($"{key}.budget", decimal.Ceiling(spent.Value * dice.Share(100, 109) / 100) * 100);
        var carried = ledger.Money($"{key}.carried", dice.Part(budget.Value, 2, 9));
        var granted = ledger.Balance($"{key}.granted", [budget], [carried]);
        var initial = ledger.Money($"{key}.initial", decimal.Round(granted.Value * dice.Share(86, 101) / 10_000, MidpointRounding.ToZero) * 10_000);
        ledger.AtMost(spent, budget);
        return (
            new(name, initial, ledger.Change($"{key}.change", budget, initial), budget, spent, ledger.Rate($"{key}.rate", "rate", spent, budget), ledger.Balance($"{key}.left", [budget], [spent])), granted, carried);
    }

    private List<LineSpec> Specs(string key, ImmutableArray<Achieved> works, SelfPoll poll) =>
    [
        works[0].Spec("产出指标", "数量指标", 15), works[1].Spec("产出指标", "数量指标", 10), dice.WordSpec("产出指标", "质量指标", "设备完好率", 15, "95%以上", "个别设备故障"), dice.WordSpec("产出指标", "时效指标", "任务完成及时性", 10, "年底前完成", "部分滞后"),
        dice.WordSpec("效益指标", "社会效益指标", "提升防灾减灾能力", 20, "有效提升", "有所提升"), dice.WordSpec("效益指标", "可持续影响指标", "设备持续发挥作用", 10, "长期", "部分设备老化"),
        BlindQParts.RateSpec($"{key}.form.poll", "满意度指标", "服务对象满意度指标", "社会公众满意度", 10, 90, poll.ContentRate),
    ];
}
