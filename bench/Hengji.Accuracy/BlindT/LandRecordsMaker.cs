using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>Makes the appraisal of a project on land records.</summary>
internal sealed class LandRecordsMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "t.land")
{
    private static readonly (string Name, string Unit, int From, int To, int PriceFrom, int PriceTo, int Cents)[] LineNames =
    [
        ("纸质档案扫描及图像处理", "页", 9_000_000, 16_000_000, 38, 46, 1), ("档案目录著录", "条", 420_000, 760_000, 210, 260, 1), ("登记数据与图形挂接", "宗", 140_000, 260_000, 880, 1_150, 1), ("问题数据外业补测", "宗", 2_600, 5_400, 260, 340, 100),
        ("存储服务器", "台", 6, 12, 62_000, 88_000, 100), ("档案密集架", "列", 24, 60, 5_600, 8_400, 100), ("数据安全测评", "次", 2, 3, 60_000, 90_000, 100),
    ];

    public LandRecords Make()
    {
        var lines = LineNames.Select((one, index) => Line($"line.{index}", one, index)).ToImmutableArray();
        Fact works = Total("declared.works", lines.Select(one => one.Declared.Amount)), granted = Total("assessed.works", lines.Select(one => one.Assessed.Amount)), cut = Left("cut", works, granted);
        Ledger.Sum(cut, [.. lines.Select(one => one.Cut)]);
        Fact volumes = Count("volumes", 640_000, 980_000), scanned = Count("scanned", volumes.Value * Dice.Share(28, 44)), unscanned = Left("unscanned", volumes, scanned);
        var pages = lines[0].Declared.Quantity;
        Fact paper = Count("paper", 42_000, 88_000), online = Count("online", 21_000, 39_000), requests = Total("requests", [paper, online]);
        Fact minutes = Count("minutes", 36, 58), wanted = Count("minutes.wanted", 8, 15), saved = Left("minutes.saved", minutes, wanted);
        var scores = Enumerable.Range(0, 5).Select(index => LedgerParts.Points(Key($"expert.{index}"), Dice.Whole(780, 905) / 10m)).ToImmutableArray();
        var fee = Even("fee", granted.Value * 0.012m, 1_000);
        return new(
            lines, works, granted, cut, Rate("cutrate", cut, works), fee, Share("feerate", fee, granted), Years(works, granted, cut), Sources(granted),
            volumes, scanned, Rate("scannedrate", scanned, volumes), unscanned, pages, Ledger.Each(Key("pages.each"), pages, unscanned), Compare("requests", requests, 84, 97), paper, Share("paper.share", paper, requests), Count("offices", 7, 13), minutes, wanted, saved, Share("minutes.rate", saved, minutes),
            Count("experts", scores.Length), scores, Average(scores), Count("interviewed", 14, 32), Count("comparable", 4, 4), Money("price.low", lines[0].Assessed.Price.Value - 0.03m), Money("price.high", lines[0].Assessed.Price.Value + 0.02m), Sheet());
    }

    private AppraisedLine Line(string name, (string Name, string Unit, int From, int To, int PriceFrom, int PriceTo, int Cents) one, int index)
    {
        var (quantity, price) = (Dice.Whole(one.From, one.To), Dice.Whole(one.PriceFrom, one.PriceTo) * one.Cents / 100m);
        if (quantity > 100_000)
            quantity = quantity / 1_000 * 1_000;
        var declared = Ledger.Priced(Key($"{name}.declared"), one.Name, one.Unit, quantity, price);
        var less = index is 0 or 2 or 4 ? decimal.Round(price * Dice.Share(86, 95), one.Cents == 1 ? 2 : 0, MidpointRounding.ToZero) : price;
        var assessed = Ledger.Priced(Key($"{name}.assessed"), one.Name, one.Unit, index is 3 or 5 ? (int)(quantity * Dice.Share(72, 90)) : quantity, less);
        return new(declared, assessed, Left($"{name}.cut", declared.Amount, assessed.Amount));
    }

    private ImmutableArray<AppraisedYear> Years(Fact works, Fact granted, Fact cut)
    {
        ImmutableArray<Fact> assessed = Parts("year.assessed", granted, 42, 36, 22), cuts = Parts("year.cut", cut, 52, 30, 18);
        var years = assessed.Zip(cuts).Select((one, index) => new AppraisedYear(Total($"year.{index}.declared", [one.First, one.Second]), one.First, one.Second, Share($"year.{index}.share", one.First, granted))).ToImmutableArray();
        Ledger.Sum(works, [.. years.Select(one => one.Declared)]);
        return years;
    }

    private ImmutableArray<Portion> Sources(Fact granted)
    {
        var province = Even("source.province", granted.Value * Dice.Share(18, 34), 10_000);
        var city = Left("source.city", granted, province);
        Ledger.Sum(granted, [province, city]);
        return [Ledger.Portion(Key("source.0"), "申请省级国土空间信息化补助", province, granted), Ledger.Portion(Key("source.1"), "市级财政预算", city, granted)];
    }

    private Fact Average(ImmutableArray<Fact> scores)
    {
        var average = new Fact(Key("expert.average"), scores.Sum(one => one.Value) / scores.Length, FactKind.Points);
        Ledger.Relate("average", [new(scores.Length, average), .. scores.Select(one => new Term(-1, one))]);
        return average;
    }

    private MarkSheet Sheet() => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("立项必要性", "政策相关性", "与上级政策要求相符", 8), new("立项必要性", "需求迫切性", "现实需求明确", 7) { Loss = 0 }, new("立项必要性", "财政支持范围", "属于公共财政支持范围", 5) { Loss = 0 },
        new("投入经济性", "预算编制", "预算测算依据充分", 10) { Loss = 2.5m }, new("投入经济性", "成本控制", "单价与市场水平相符", 10) { Loss = 3 }, new("绩效目标合理性", "目标明确性", "总目标与年度目标明确", 8) { Loss = 1 }, new("绩效目标合理性", "指标可衡量", "指标细化量化", 12) { Loss = 2 },
        new("实施方案可行性", "方案完整性", "技术路线和进度安排", 10), new("实施方案可行性", "保障条件", "组织、制度和场地保障", 10) { Loss = 1.5m }, new("筹资合规性", "来源合规", "资金来源渠道合规", 12) { Loss = 0 }, new("筹资合规性", "财政承受能力", "分年度投入可承受", 8) { Loss = 1 },
    ]);
}
