using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>Makes the self-evaluation of the money for animal diseases.</summary>
internal sealed class AnimalTransferMaker(Ledger ledger, Dice dice) : GoalMaker(ledger, dice, "r.animal")
{
    private static readonly string[] GiverNames = ["中央财政", "省级财政", "市级财政"];

    private static readonly string[] PlaceNames = ["市本级", "城东区", "安河县", "长坪县", "双山县", "麻田县", "石桥市"];

    private static readonly (string Name, string Unit, int From, int To)[] KindNames = [("生猪口蹄疫", "万头", 160, 420), ("牛羊口蹄疫", "万头（只）", 40, 130), ("羊小反刍兽疫", "万只", 30, 90), ("家禽高致病性禽流感", "万羽", 900, 2_600)];

    public AnimalTransfer Make()
    {
        var places = PlaceNames.Select((one, index) => Place($"place.{index}", one)).ToImmutableArray();
        var all = Whole(places);
        Fact pigs = Count("pigs", all.Disposal.Value * Dice.Share(60, 96) / 80), standard = new(Key("pig.standard"), 80, FactKind.Measure, 0), pigMoney = Money("pig.money", pigs.Value * 80);
        Ledger.Product(pigMoney, standard, pigs);
        var kinds = KindNames.Select((one, index) => Kind($"kind.{index}", one)).ToImmutableArray();
        Fact samples = Total("samples", kinds.Select(one => one.Samples)), good = Total("good", kinds.Select(one => one.Good));
        var givers = Parts("giver", all.Money.Budget, 64, 28, 8);
        var deeds = Deeds();
        var poll = Ask("poll", "养殖场（户）", 150, 320, 91, 99);
        var goodRate = Rate("good.rate", good, samples);
        var full = places.Count(one => one.Money.Left.Value == 0);
        return new(
            [.. GiverNames.Select((one, index) => Ledger.Portion(Key($"giver.{index}"), one, givers[index], all.Money.Budget))], places, all, Purposes(all), Count("placecount", places.Length), Count("fullcount", full),
            kinds, samples, good, goodRate, pigs, standard, pigMoney, Count("sites", 3, 6), deeds, poll, Sheet(all.Money, deeds, poll, goodRate));
    }

    private AnimalPlace Place(string name, string title)
    {
        Fact vaccine = Even($"{name}.vaccine", Dice.Yuan(300_000, 1_400_000), 1_000), disposal = Even($"{name}.disposal", Dice.Yuan(150_000, 900_000), 1_000), culling = Even($"{name}.culling", Dice.Yuan(10_000, 120_000), 1_000);
        var budget = Total($"{name}.budget", [vaccine, disposal, culling]);
        return new(title, vaccine, disposal, culling, Outlay(name, title, budget, Money($"{name}.spent", Dice.Chance(45) ? budget.Value : Dice.Part(budget.Value, 76, 99))));
    }

    private AnimalPlace Whole(ImmutableArray<AnimalPlace> places)
    {
        Fact vaccine = Total("all.vaccine", places.Select(one => one.Vaccine)), disposal = Total("all.disposal", places.Select(one => one.Disposal)), culling = Total("all.culling", places.Select(one => one.Culling));
        var money = Outlay("all", "合计", [.. places.Select(one => one.Money)]);
        Ledger.Sum(money.Budget, [vaccine, disposal, culling]);
        return new("合计", vaccine, disposal, culling, money);
    }

    private ImmutableArray<Outlay> Purposes(AnimalPlace all)
    {
        var rest = all.Money.Left.Value;
        var first = Math.Min(rest, decimal.Round(rest * Dice.Share(30, 60), 2, MidpointRounding.ToZero));
        Outlay[] purposes =
        [
            Outlay("vaccine", "强制免疫", all.Vaccine, Money("vaccine.spent", all.Vaccine.Value - first)), Outlay("disposal", "养殖环节无害化处理", all.Disposal, Money("disposal.spent", all.Disposal.Value - (rest - first))),
            Outlay("culling", "强制扑杀和销毁", all.Culling, Money("culling.spent", all.Culling.Value)),
        ];
        Ledger.Sum(all.Money.Spent, [.. purposes.Select(one => one.Spent)]);
        Ledger.Sum(all.Money.Left, [.. purposes.Select(one => one.Left)]);
        return [.. purposes];
    }

    private AnimalKind Kind(string name, (string Name, string Unit, int From, int To) one)
    {
        var due = new Fact(Key($"{name}.due"), Dice.Whole(one.From * 100, one.To * 100) / 100m, FactKind.Measure);
        var done = due with { Key = Key($"{name}.done"), Value = decimal.Round(due.Value * Dice.Share(95, 100), 2, MidpointRounding.ToZero) };
        Fact samples = Count($"{name}.samples", 400, 2_200), good = Count($"{name}.good", samples.Value * Dice.Share(79, 96));
        Ledger.AtMost(done, due);
        Ledger.AtMost(good, samples);
        return new(one.Name, one.Unit, due, done, Rate($"{name}.rate", done, due), samples, good, Rate($"{name}.good.rate", good, samples));
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Goal("watch", "开展流行病学监测", "份", 4_000, 9_000, 98, 116), Goal("train", "培训村级动物防疫员", "人次", 600, 1_400, 96, 112), Goal("clean", "养殖场所消毒", "万平方米", 160, 420, 98, 120), Goal("check", "检查养殖屠宰场点", "个次", 300, 900, 100, 130),
    ];

    private MarkSheet Sheet(Outlay all, ImmutableArray<Deed> deeds, Asked poll, Fact good) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行率", "预算执行率", "预算执行率", 10) { ByRate = all.Rate },
        MarkSpec.Of("产出指标", "数量指标", deeds[0], 8), MarkSpec.Of("产出指标", "数量指标", deeds[1], 7), MarkSpec.Of("产出指标", "数量指标", deeds[2], 5), new("产出指标", "质量指标", "重大动物疫病群体免疫密度", 8) { Words = "≥90%", Done = "95%以上", Loss = 0 },
        new("产出指标", "质量指标", "免疫抗体合格率", 8) { Unit = "%", Target = Percent("seventy", 70), Actual = good }, new("产出指标", "时效指标", "资金下达及时率", 7) { Words = "100%", Done = "92%", Loss = 0.5m }, new("产出指标", "成本指标", "病死猪无害化处理补助标准", 7) { Words = "80元/头", Done = "80元/头", Loss = 0 },
        new("效益指标", "社会效益指标", "区域性重大动物疫情", 12) { Words = "不发生", Done = "未发生", Loss = 0 }, new("效益指标", "生态效益指标", "随意抛弃病死畜禽事件", 10) { Words = "0起", Done = "0起", Loss = 0 }, new("效益指标", "可持续影响指标", "基层防疫体系稳定性", 8) { Words = "持续增强", Done = "基本达到", Loss = 1 },
        new("满意度指标", "服务对象满意度指标", "养殖场（户）满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);
}
