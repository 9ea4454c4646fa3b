using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindA;

/// <summary>A hospital's year: income by kind, shares that move by points, costs per visit and stay, beds, clinics, staff; 万元 and 元 side by side.</summary>
internal sealed class HospitalReport() : BlindLayout("hospital-report", "blind-a", new NumberStyle { HasThousands = true, Nothing = "-" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var hospital = year.BlindA.Hospital;
        page.Heading(0, $"{year.Region}中医医院{year.Year}年度运营及财务情况报告");
        page.Heading(1, "（一）收支情况");
        Income(hospital, page);
        Costs(hospital, page);
        page.Heading(1, "（二）医疗服务情况");
        Service(year, page);
        page.Heading(1, "（三）收入结构");
        Kinds(hospital, page);
        page.Heading(1, "（四）科室与人员");
        Clinics(hospital, page);
        page.Plain("说明：次均费用按医疗收入除以相应人次计算，不含财政补助；个别数据因四舍五入与分项之和略有出入。");
    }

    private static void Income(Hospital hospital, Page page)
    {
        var (all, medical) = (hospital.AllIncome, hospital.Medical);
        page.Say($"全年总收入{all.Now}万元，{Than(page, all)}。医疗收入是主要来源，为{medical.Now}万元，{Than(page, medical)}，占总收入的{hospital.Income[1].Share}%；其中门诊收入{hospital.Outpatient.Now}万元，住院收入{hospital.Inpatient.Now}万元。财政拨款收入{hospital.Income[0].Money.Now}万元，占{hospital.Income[0].Share}%。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目", "本年度", "上年度", "增减值", "增减率", "占比")
            .Rows(hospital.Income.Take(2), (item, index) => Row("一二"[index] + "、" + item.Name, item))
            .Row("　　门诊收入", hospital.Outpatient.Now, hospital.Outpatient.Last, hospital.Outpatient.Change, new Formatted(hospital.Outpatient.Rate, null, "%"), null)
            .Row("　　住院收入", hospital.Inpatient.Now, hospital.Inpatient.Last, hospital.Inpatient.Change, new Formatted(hospital.Inpatient.Rate, null, "%"), null)
            .Rows(hospital.Income.Skip(2), (item, index) => Row("三四"[index] + "、" + item.Name, item))
            .Row("收入合计", all.Now, all.Last, all.Change, new Formatted(all.Rate, null, "%"), "100%"));
    }

    private static object?[] Row(string name, ComparedItem item) =>
        [name, item.Money.Now, item.Money.Last, item.Money.Change, new Formatted(item.Money.Rate, null, "%"), new Formatted(item.Share, null, "%")];

    private static Runs Than(Page page, Comparison one) =>
        page.Text($"较上年{page.Word(one.Change, "增加", "减少")}{one.Change:abs}万元（{page.Word(one.Change, "+", "")}{one.Rate}%）");

    private static void Costs(Hospital hospital, Page page)
    {
        var all = hospital.AllCosts;
        page.Say($"全年总费用{all.Now}万元，上年{all.Last}万元。占比居前的两项是{hospital.Costs.OrderByDescending(item => item.Money.Now.Value).Take(2).Select(item => page.Text($"{item.Name}{item.Money.Now}万元（{item.Share}%）")):和}。收支相抵，本年{(hospital.Surplus.Value < 0 ? "亏损" : "盈余")}{hospital.Surplus:abs}万元。");
        page.Table(table => table
            .Head("费用（万元）", "本年度", "上年度", "增减值", "增减率", "占比")
            .Rows(hospital.Costs, (item, _) => Row(item.Name, item))
            .Row("费用合计", all.Now, all.Last, all.Change, new Formatted(all.Rate, null, "%"), "100%")
            .Row("本期盈余", hospital.Surplus, null, null, null, null));
    }

    private static void Service(DepartmentYear year, Page page)
    {
        var hospital = year.BlindA.Hospital;
        page.Say($"诊疗人次{hospital.Visits.Now}，比上年{page.Word(hospital.Visits.Change, "多", "少")}{hospital.Visits.Change:abs}人次；出院{hospital.Discharges.Now}人次，比上年{page.Word(hospital.Discharges.Change, "多", "少")}{hospital.Discharges.Change:abs}人次。门诊次均费用{hospital.PerVisit.Now}元，{page.Word(hospital.PerVisit.Change, "上涨", "下降")}{hospital.PerVisit.Rate:abs}%；住院次均费用{hospital.PerDischarge.Now}元，{page.Word(hospital.PerDischarge.Change, "上涨", "下降")}{hospital.PerDischarge.Rate:abs}%。");
        page.Say($"出院者占用总床日{hospital.BedDays.Now}床日，平均住院{hospital.Stay.Now}天，上年{hospital.Stay.Last}天；全年实际开放总床日{hospital.OpenBedDays}床日，病床使用率{hospital.BedUse}%。");
        page.Table(table => table
            .Head("指标", "计量单位", $"{year.Year}年", $"{year.Year - 1}年", "增减", "增减（%）")
            .Rows(Indicators(hospital), (one, _) =>
                [one.Name, one.Unit, one.Value.Now, one.Value.Last, one.Value.Change, one.Value.Rate]));
    }

    private static (string Name, string Unit, Comparison Value)[] Indicators(Hospital hospital) =>
    [
        ("诊疗人次", "人次", hospital.Visits), ("出院人次", "人次", hospital.Discharges), ("出院者占用总床日", "床日", hospital.BedDays),
        ("平均住院日", "天", hospital.Stay), ("门诊次均费用", "元", hospital.PerVisit), ("住院次均费用", "元", hospital.PerDischarge),
    ];

    private static void Kinds(Hospital hospital, Page page)
    {
        page.Table(table => table
            .Head("医疗收入分类", new Span("收入（万元）", 1, 2), new Span("占医疗收入比重（%）", 1, 2), "比重变化（百分点）")
            .Head(null, "本年", "上年", "本年", "上年", null)
            .Rows(hospital.Kinds, (kind, _) => [kind.Name, kind.Money.Now, kind.Money.Last, kind.Now, kind.Last, kind.Change])
            .Row("合计", hospital.Medical.Now, hospital.Medical.Last, null, null, null));
        foreach (var kind in hospital.Kinds)
            page.Say($"{kind.Name}占比{kind.Now}%，同比{page.Word(kind.Change, "提高", "降低")}{kind.Change:abs}个百分点。");
    }

    private static void Clinics(Hospital hospital, Page page)
    {
        page.Table(table => table
            .Head("科　室", "诊疗人次", "出院人次", "手术台次", "医疗收入（万元）")
            .Rows(hospital.Clinics, (clinic, _) => Row(clinic))
            .Row(Row(hospital.AllClinics)));
        page.Say($"年末在岗职工{hospital.AllStaff}人，{hospital.Staff.Select(part => page.Text($"{part.Name}{part.Count}人、占{part.Share}%")):，}，医护比1:{hospital.NursesPerDoctor}。");
    }

    private static object?[] Row(Clinic clinic) => [clinic.Name, clinic.Visits, clinic.Discharges, clinic.Operations, clinic.Income];
}
