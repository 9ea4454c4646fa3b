using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindE;

/// <summary>A county's basic public health: so much a head for so many, payers by ratio, services in clauses, points lost and reached in words; clinics across in one table, rates with their fractions in the cells of another.</summary>
internal sealed class HealthCareReport() : BlindLayout("public-health", "blind-e", new NumberStyle { MoneyDecimals = 3, Nothing = "0" })
{
    private static readonly string[] Reasons =
    [
        "本级配套资金到位不及时", "绩效目标细化不够", "个别机构账务核算不规范", "预拨资金拨付超过规定时限", "部分随访记录填写不完整", "老年人体检项目漏项", "重点人群知晓率偏低", "慢病患者控制效果有待提升",
    ];

    protected override void Write(DepartmentYear year, Page page)
    {
        var care = year.BlindE.Health;
        page.Heading(0, $"{year.Region}{year.Year}年度国家基本公共卫生服务补助资金绩效自评报告");
        page.Heading(1, "一、补助资金基本情况");
        Money(year, page);
        page.Heading(1, "二、资金拨付和使用情况");
        Spent(year, page);
        page.Heading(1, "三、服务开展情况");
        foreach (var (one, number) in Numbered(care.Services))
            page.Say($"{number}.{one.Name}。{one.Whole}{one.All}人，{one.Part}{one.Done}人，{one.Rate}{one.DoneRate}%，高于{one.Target}%的目标{one.Over}个百分点{(number == 2 ? page.Text($"；血压控制达标{care.PressureWell}人，占在管人数的{care.PressureRate}%") : page.Text($""))}。");
        page.Say($"随机走访居民{care.Asked}人，表示满意的{care.Content}人，满意度{care.ContentRate}%。");
        page.Heading(1, "四、自评得分");
        Marks(care, page);
        page.Heading(1, "附表一　分机构资金分配使用情况表");
        Clinics(care, page);
        page.Heading(1, "附表二　主要指标完成情况表");
        Goals(care, page);
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var (care, all) = (year.BlindE.Health, year.BlindE.Health.AllPayers);
        page.Say($"{year.Year}年人均基本公共卫生服务经费补助标准为{care.Standard:元,0}元，按辖区常住人口{care.All.People}人测算，应安排补助资金{all.Due}万元。上年标准为{care.LastStandard:元,0}元，常住人口{care.LastPeople}人，应安排{care.Due.Last}万元；本年{page.Word(care.Due.Change, "增加", "减少")}{care.Due.Change:abs}万元，{page.Word(care.Due.Change, "增长", "下降")}{care.Due.Rate:abs}%。");
        page.Say($"按照6:2:2的分担比例，{care.Payers.Select(one => page.Text($"{one.Name ?? Level(year)}财政应承担{one.Due}万元（{one.DueShare}%）")):、}。中央和省级资金全额到位，{Level(year)}到位{care.Payers[2].Arrived}万元，到位率{care.Payers[2].ArrivedRate}%。三级财政共到位{all.Arrived}万元，总体到位率{all.ArrivedRate}%。");
    }

    /// <summary>市级, 县级 or 区级, as the place is.</summary>
    private static string Level(DepartmentYear year) => year.Region[^1] + "级";

    private static void Spent(DepartmentYear year, Page page)
    {
        var (care, all) = (year.BlindE.Health, year.BlindE.Health.All);
        page.Counts(care.ClinicCount, care.Clinics.Length);
        page.Say($"到位资金中，拨付{care.ClinicCount}家基层医疗卫生机构{all.Given}万元，{Level(year)}留存{care.Kept}万元用于质控、培训和信息系统维护。拨付分两批进行：年初预拨{all.Advance}万元，考核后清算{all.Settled}万元。与应拨数相比，因考核扣减{all.Held}万元。");
        page.Say($"截至{year.Year}年12月31日，各机构支出{all.Spent}万元，支出进度{all.SpentRate}%，结转{all.Left}万元。支出中用于村卫生室购买服务{all.Village}万元，占{care.VillageShare}%；用于乡镇卫生院（社区卫生服务中心）{all.Own}万元，占{care.OwnShare}%。");
    }

    private static void Marks(HealthCare care, Page page)
    {
        page.Say($"本次自评满分{care.AllMarks.Full}分，共扣{care.AllMarks.Lost}分，自评得分{care.AllMarks.Reached}分，等级为“{(care.AllMarks.Reached.Value switch { >= 90 => "优", >= 80 => "良", _ => "中" })}”。");
        foreach (var (one, number) in Numbered(care.Marks))
            page.Say($"（{number}）{one.Name}类指标，满分{one.Full}分，得{one.Reached}分。{Reasons[2 * number - 2]}扣{one.Losses[0]}分，{Reasons[2 * number - 1]}扣{one.Losses[1]}分，合计扣{one.Lost}分。");
    }

    private static void Clinics(HealthCare care, Page page)
    {
        ImmutableArray<Clinic> all = care.Clinics.Add(care.All);
        object?[] Row(string name, Func<Clinic, object?> of) => [name, .. all.Select(of)];

        page.Aside("单位：万元、人、分");
        page.Table(table => table
            .Head(["项　目", .. all.Select(one => one.Name)])
            .Row(Row("服务人口", one => one.People)).Row(Row("应拨资金", one => one.Due)).Row(Row("实拨资金", one => one.Given)).Row(Row("　其中：预拨", one => one.Advance)).Row(Row("　　　　清算", one => one.Settled))
            .Row(Row("考核扣减", one => one.Held)).Row(Row("实际支出", one => one.Spent)).Row(Row("　其中：村卫生室", one => one.Village)).Row(Row("支出进度%", one => one.SpentRate))
            .Row(Row("年末结转", one => one.Left)).Row(Row("考核得分", one => one.Mark)));
    }

    private static void Goals(HealthCare care, Page page) => page.Table(table => table
        .Head("服务项目", "指标", "目标值", "完成值（完成数/应完成数）")
        .Rows(care.Services, (one, _) => [one.Name, one.Rate, page.Text($"≥{one.Target}%"), page.Text($"{one.DoneRate}%（{one.Done}/{one.All}）")]));
}
