using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindA;

/// <summary>Makes a hospital's year: income and costs against last year, visits, stays, clinics, staff.</summary>
internal sealed class HospitalMaker(Ledger ledger, Dice dice)
{
    public Hospital Make()
    {
        Comparison outpatient = Money("outpatient", 18_000_000, 90_000_000), inpatient = Money("inpatient", 40_000_000, 220_000_000);
        var medical = ledger.Whole("hospital.medical", [outpatient, inpatient]);
        Comparison granted = Money("granted", 6_000_000, 40_000_000), science = Money("science", 90_000, 2_000_000), other = Money("other", 200_000, 5_000_000);
        var income = ledger.Whole("hospital.income", [granted, medical, science, other]);
        var (costs, allCosts) = Costs(income);
        var visits = ledger.CompareCount(dice, "hospital.visits", (int)(outpatient.Now.Value / dice.Whole(180, 320)));
        var discharges = ledger.CompareCount(dice, "hospital.discharges", (int)(inpatient.Now.Value / dice.Whole(4200, 8800)));
        var days = ledger.CompareCount(dice, "hospital.days", (int)(discharges.Now.Value * dice.Whole(70, 105) / 10));
        var open = ledger.Count("hospital.opendays", (int)(days.Now.Value * dice.Share(103, 135)));
        ledger.AtMost(days.Now, open);
        var (clinics, allClinics) = Clinics(visits.Now, discharges.Now, medical.Now);
        var (staff, allStaff, perDoctor) = Staff();
        return new(
            Shared(income, ("财政拨款收入", granted), ("医疗收入", medical), ("科教收入", science), ("其他收入", other)), income, medical, outpatient, inpatient,
            Kinds(medical), costs, allCosts, ledger.Balance("current.hospital", [income.Now], [allCosts.Now]), visits, discharges,
            Averages("pervisit", outpatient, visits), Averages("perdischarge", inpatient, discharges), days, Averages("stay", days, discharges),
            open, ledger.Rate("hospital.beduse", "rate", days.Now, open), clinics, allClinics, staff, allStaff, perDoctor);
    }

    private Comparison Money(string key, int from, int to) =>
        ledger.Compare(dice, $"hospital.{key}", ledger.Money($"hospital.{key}", dice.Yuan(from, to)));

    private Comparison Averages(string key, Comparison amount, Comparison count) => ledger.Compare(
        $"hospital.{key}", ledger.Each($"hospital.{key}", amount.Now, count.Now), ledger.Each($"hospital.{key}.last", amount.Last, count.Last));

    private ImmutableArray<ComparedItem> Shared(Comparison whole, params (string Name, Comparison Money)[] parts) =>
        [.. parts.Select(part => new ComparedItem(part.Name, part.Money, ledger.Rate($"{part.Money.Now.Key}.share", "share", part.Money.Now, whole.Now)))];

    private (ImmutableArray<ComparedItem> Parts, Comparison All) Costs(Comparison income)
    {
        string[] names = ["人员经费", "药品费", "卫生材料费", "固定资产折旧费", "无形资产摊销费", "提取医疗风险基金", "其他费用"];
        int[] percent = [38, 25, 18, 8, 1, 1, 9];
        var sum = dice.Part(income.Now.Value, 90, 104);
        var parts = names.Select((name, index) =>
        {
            var money = ledger.Money($"hospital.cost.{index}", dice.Part(sum, percent[index], percent[index] + 2));
            return (name, ledger.Compare(dice, $"hospital.cost.{index}", money));
        }).ToArray();
        var all = ledger.Whole("hospital.costs", [.. parts.Select(part => part.Item2)]);
        return (Shared(all, parts), all);
    }

    /// <summary>Medical income by what it is for; shares of both years, and by how many points they moved.</summary>
    private ImmutableArray<MovedShare> Kinds(Comparison medical)
    {
        string[] names = ["药品收入", "卫生材料收入", "检查化验收入", "医疗服务收入"];
        decimal[] percent = [31, 12, 26, 31];
        var now = ledger.Split(dice, "hospital.kind", medical.Now, percent);
        var last = ledger.Split(dice, "hospital.kind.last", medical.Last, percent);
        var kinds = names.Select((name, index) =>
        {
            var money = ledger.Compare($"hospital.kind.{index}", now[index], last[index]);
            var share = ledger.Rate($"hospital.kind.{index}.share", "share", now[index], medical.Now);
            var before = ledger.Rate($"hospital.kind.{index}.lastshare", "share", last[index], medical.Last);
            return new MovedShare(name, money, share, before, ledger.Change($"hospital.kind.{index}.share.change", share, before));
        }).ToImmutableArray();
        ledger.Sum(medical.Change, [.. kinds.Select(kind => kind.Money.Change)]);
        return kinds;
    }

    private (ImmutableArray<Clinic> Clinics, Clinic All) Clinics(Fact visits, Fact discharges, Fact medical)
    {
        string[] names = ["内科", "外科", "妇产科", "儿科", "骨伤科", "急诊科", "其他科室"];
        var visited = ledger.SplitCount(dice, "hospital.clinic.visits", visits, [24, 17, 12, 13, 9, 11, 14]);
        var left = ledger.SplitCount(dice, "hospital.clinic.discharges", discharges, [32, 25, 11, 12, 13, 2, 5]);
        var income = ledger.Split(dice, "hospital.clinic.income", medical, names.Length);
        var operations = names.Select((_, index) => ledger.Count($"hospital.clinic.operations.{index}", dice.Whole(20, 1400))).ToArray();
        var clinics = names.Select((name, index) => new Clinic(name, visited[index], left[index], operations[index], income[index])).ToImmutableArray();
        return (clinics, new("合计", visits, discharges, ledger.Total("hospital.operations", operations), medical));
    }

    private (ImmutableArray<(string Name, Fact Count, Fact Share)> Parts, Fact All, Fact PerDoctor) Staff()
    {
        string[] names = ["医生", "护士", "药技人员", "管理人员", "工勤人员"];
        int[] most = [260, 340, 110, 60, 40];
        var counts = names.Select((_, index) => ledger.Count($"hospital.staff.{index}", dice.Whole(most[index] / 2, most[index]))).ToList();
        var all = ledger.Total("hospital.staff", counts);
        return (
            [.. names.Select((name, index) => (name, counts[index], ledger.Rate($"hospital.staff.{index}.share", "share", counts[index], all)))],
            all, ledger.Each("hospital.perdoctor", counts[1], counts[0]));
    }
}
