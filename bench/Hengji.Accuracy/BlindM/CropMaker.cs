using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>Makes a city's subsidies to premiums of insurance for farms.</summary>
internal sealed class CropMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, string Unit, int From, int To, int Each, int Assured, int[] Shares)[] CropNames =
    [
        ("水稻", "亩", 3_200, 9_800, 42, 1_100, [45, 25, 10, 20]), ("小麦", "亩", 1_600, 5_200, 36, 950, [45, 25, 10, 20]), ("玉米", "亩", 1_200, 4_600, 30, 800, [45, 25, 10, 20]),
        ("能繁母猪", "头", 120, 420, 90, 1_500, [50, 30, 0, 20]), ("育肥猪", "头", 900, 3_600, 45, 800, [50, 20, 10, 20]),
    ];

    private static readonly string[] CountyNames = ["江北区", "南溪区", "安平县", "永丰县", "石门县"];

    private static readonly string[] LevelNames = ["中央财政补贴", "省级财政补贴", "县级财政补贴"];

    public CropInsurance Make()
    {
        var crops = CropNames.Select((one, index) => Crop($"crop.{index}", one)).ToImmutableArray();
        var premium = ledger.Total("crop.premium", [.. crops.Select(one => one.Premium)]);
        var parts = Enumerable.Range(0, 4).Select(index => Part($"crop.part.{index}", ledger.Total($"crop.part.{index}", [.. crops.Select(one => one.Parts[index].Money)]), premium)).ToImmutableArray();
        ledger.Sum(premium, [.. parts.Select(one => one.Money)]);
        var subsidy = ledger.Total("crop.subsidy", [.. parts.Take(3).Select(one => one.Money)]);
        var levels = parts.Take(3).Select((one, index) => Level(index, one.Money)).ToImmutableArray();
        var all = All(levels, subsidy);
        var damages = ledger.Money("crop.damages", dice.Part(premium.Value, 52, 84));
        var households = ledger.Count("crop.households", dice.Whole(62_000, 210_000));
        var counties = Counties(households, premium, subsidy, damages);
        var helped = ledger.Count("crop.helped", (int)(households.Value * dice.Share(14, 31)));
        var compared = ledger.Compare("crop.premium.compare", premium, ledger.Money("crop.premium.last", dice.Part(premium.Value, 84, 106)));
        var poll = ledger.Poll(dice, "crop.poll", 180, 400, 61, 30, 7, 2);
        return new(
            crops, parts, premium, subsidy, ledger.Total("crop.assured", [.. crops.Select(one => one.Assured)]), compared, levels, all, counties, County("crop.counties", "合计", households, premium, subsidy, damages), ledger.Count("crop.county.count", counties.Length),
            ledger.Compare(dice, "crop.damages.compare", damages), helped, ledger.Each("crop.damages.each", damages, helped), poll, Form(all, levels[2], crops, poll));
    }

    private InsuredCrop Crop(string key, (string Name, string Unit, int From, int To, int Each, int Assured, int[] Shares) one)
    {
        var insured = ledger.Count($"{key}.insured", dice.Whole(one.From, one.To) * 100);
        var whole = ledger.Count($"{key}.whole", (int)(insured.Value / dice.Share(70, 96)) / 100 * 100);
        ledger.AtMost(insured, whole);
        var each = ledger.Money($"{key}.each", one.Each);
        var premium = ledger.Times($"{key}.premium", each, insured);
        var parts = one.Shares.Select((share, index) => Part($"{key}.part.{index}", ledger.Money($"{key}.part.{index}", premium.Value * share / 100), premium, 0)).ToImmutableArray();
        ledger.Sum(premium, [.. parts.Select(part => part.Money)]);
        return new(one.Name, one.Unit, whole, insured, ledger.Rate($"{key}.rate", "rate", insured, whole), each, premium, parts, ledger.Times($"{key}.assured", ledger.Money($"{key}.assured.each", one.Assured), insured));
    }

    private PremiumPart Part(string key, Fact money, Fact premium, int decimals = 2) => new(money, ledger.Rate($"{key}.share", "share", money, premium, decimals));

    private PayingLevel Level(int index, Fact spent)
    {
        var arrived = decimal.Ceiling(spent.Value * dice.Share(100, 106) / 10_000) * 10_000;
        var budget = index < 2 ? arrived : decimal.Ceiling(arrived * dice.Share(100, 115) / 10_000) * 10_000;
        return ledger.Level($"crop.level.{index}", LevelNames[index], ledger.Money($"crop.level.{index}.budget", budget), ledger.Money($"crop.level.{index}.arrived", arrived), spent);
    }

    private PayingLevel All(ImmutableArray<PayingLevel> levels, Fact spent)
    {
        Fact budget = ledger.Total("crop.budget", [.. levels.Select(one => one.Budget)]), arrived = ledger.Total("crop.arrived", [.. levels.Select(one => one.Arrived)]);
        var all = ledger.Level("crop.all", "合计", budget, arrived, spent);
        ledger.Sum(all.Left, [.. levels.Select(one => one.Left)]);
        return all;
    }

    private ImmutableArray<InsuredCounty> Counties(Fact households, Fact premium, Fact subsidy, Fact damages)
    {
        int[] parts = [12, 17, 28, 24, 19];
        var counts = ledger.SplitCount(dice, "crop.county.households", households, parts);
        var premiums = ledger.Split(dice, "crop.county.premium", premium, parts.Select(part => (decimal)part));
        var (subsidies, paid) = (Along("subsidy", subsidy, premiums, 100, 100), Along("damages", damages, premiums, 82, 121));
        return [.. CountyNames.Select((name, index) => County($"crop.county.{index}", name, counts[index], premiums[index], subsidies[index], paid[index]))];
    }

    /// <summary>A total by county, about as the premiums are.</summary>
    private ImmutableArray<Fact> Along(string what, Fact whole, ImmutableArray<Fact> premiums, int from, int to)
    {
        var weights = premiums.Select(one => one.Value * dice.Share(from, to)).ToList();
        var amounts = weights.Select(weight => decimal.Round(whole.Value * (weight / weights.Sum()), 2, MidpointRounding.ToZero)).ToList();
        amounts[^1] += whole.Value - amounts.Sum();
        var parts = amounts.Select((yuan, index) => ledger.Money($"crop.county.{what}.{index}", yuan)).ToImmutableArray();
        ledger.Sum(whole, parts);
        return parts;
    }

    private InsuredCounty County(string key, string name, Fact households, Fact premium, Fact subsidy, Fact damages) =>
        new(name, households, premium, subsidy, damages, ledger.Rate($"{key}.ratio", "rate", damages, premium));

    private SelfForm Form(PayingLevel all, PayingLevel county, ImmutableArray<InsuredCrop> crops, SelfPoll poll) => new SelfFormMaker(ledger, dice, "crop.form").Make(
        all.SpentRate, 10,
        [
            .. crops.Take(3).Select(one => new LineSpec("产出指标", "数量指标", $"{one.Name}承保面积", 8, "≥", "亩", ledger.Count($"crop.form.{one.Name}", (int)(one.Insured.Value * dice.Share(90, 104)) / 1_000 * 1_000), one.Insured)),
            new("产出指标", "质量指标", "县级财政补贴到位率", 8, "=", "%", BlindIParts.Percent("crop.form.hundred", 100), county.ArrivedRate), new("产出指标", "质量指标", "绝对免赔额", 6, Words: "0", Done: "0"), new("产出指标", "时效指标", "理赔款及时支付", 12, Words: "10日内", Done: "10日内"),
            new("效益指标", "经济效益指标", "风险保障水平", 15, Words: "高于上年", Done: "高于上年"), new("效益指标", "社会效益指标", "农业保险覆盖面", 15, Words: "逐步扩大", Done: "逐步扩大"), new("满意度指标", "服务对象满意度指标", "参保农户满意度", 10, "≥", "%", BlindIParts.Percent("crop.form.content", 85), poll.ContentRate),
        ]);
}
