using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>Makes the self-evaluation of a county's fund for basic medicines.</summary>
internal sealed class MedicineFundMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "x.medicine")
{
    private static readonly string[] HospitalNames = ["城关镇卫生院", "石桥镇卫生院", "柳林镇中心卫生院", "青泉镇卫生院", "双河镇中心卫生院", "大坪乡卫生院", "云台乡卫生院", "松岭乡卫生院"];

    private static readonly string[] UseNames = ["在编人员绩效工资", "聘用人员工资及社会保险", "村卫生室药品零差率补助", "药品供应和信息系统维护", "业务培训"];

    public MedicineFund Make()
    {
        Fact person = Money("person", Dice.Whole(16, 26) * 0.5m), clinic = Money("clinic", Dice.Whole(10, 16) * 500);
        var hospitals = HospitalNames.Select((name, index) => Hospital($"hospital.{index}", name, person, clinic)).ToImmutableArray();
        var all = All(hospitals, person, clinic);
        ImmutableArray<Fact> given = Given(all.Given), spent = Spent(given, all);
        string[] names = ["中央财政补助资金", "省级财政补助资金", "县级财政配套资金"];
        var levels = names.Select((name, index) => new MedicineLevel(name, given[index], Share($"level.{index}.share", given[index], all.Given), spent[index], Rate($"level.{index}.rate", spent[index], given[index]))).ToImmutableArray();
        var use = Use();
        var polls = ImmutableArray.Create(Ask("poll.0", "就诊群众", 240, 520, 90, 98), Ask("poll.1", "乡村医生", 60, 130, 88, 98));
        var uses = Parts("use", all.Spent, 31, 24, 30, 11, 4);
        return new(
            hospitals, all, Count("hospitalcount", hospitals.Length), person, clinic, levels, Compare("given", all.Given, 88, 106), [.. UseNames.Select((name, index) => Ledger.Portion(Key($"use.{index}"), name, uses[index], all.Spent))], use, Count("doctors", all.Clinics.Value + Dice.Whole(10, 40)), polls, Sheet(all, use, polls));
    }

    private ImmutableArray<Fact> Given(Fact whole)
    {
        Fact central = Money("level.0", decimal.Floor(whole.Value * Dice.Share(52, 60) / 10_000) * 10_000), province = Money("level.1", decimal.Floor(whole.Value * Dice.Share(24, 29) / 10_000) * 10_000), county = Ledger.Balance(Key("level.2"), [whole], [central, province]);
        Ledger.Sum(whole, [central, province, county]);
        return [central, province, county];
    }

    private ImmutableArray<Fact> Spent(ImmutableArray<Fact> given, MedicineHospital all)
    {
        var left = Parts("level.left", all.Left, 40, 32, 28);
        var spent = given.Select((one, index) => Left($"level.{index}.spent", one, left[index])).ToImmutableArray();
        Ledger.Sum(all.Spent, spent);
        return spent;
    }

    private MedicineHospital Hospital(string name, string title, Fact person, Fact clinic)
    {
        Fact people = Count($"{name}.people", 9_000, 38_000), clinics = Count($"{name}.clinics", 7, 24), reward = Even($"{name}.reward", Dice.Yuan(18_000, 74_000));
        Fact forPeople = Money($"{name}.forpeople", people.Value * person.Value), forClinics = Money($"{name}.forclinics", clinics.Value * clinic.Value), given = Total($"{name}.given", [forPeople, forClinics, reward]), spent = Money($"{name}.spent", Dice.Chance(35) ? given.Value : Dice.Part(given.Value, 86, 99));
        return One(name, title, people, forPeople, clinics, forClinics, reward, given, spent, person, clinic);
    }

    private MedicineHospital One(string name, string title, Fact people, Fact forPeople, Fact clinics, Fact forClinics, Fact reward, Fact given, Fact spent, Fact person, Fact clinic)
    {
        Ledger.Product(forPeople, person, people);
        Ledger.Product(forClinics, clinic, clinics);
        Ledger.AtMost(spent, given);
        return new(title, people, forPeople, clinics, forClinics, reward, given, spent, Left($"{name}.left", given, spent), Rate($"{name}.rate", spent, given), LedgerParts.Points(Key($"{name}.marks"), Dice.Whole(820, 985) / 10m));
    }

    private MedicineHospital All(ImmutableArray<MedicineHospital> all, Fact person, Fact clinic)
    {
        Fact Sum(string name, Func<MedicineHospital, Fact> of) => Total($"all.{name}", all.Select(of));
        Fact forPeople = Sum("forpeople", one => one.ForPeople), forClinics = Sum("forclinics", one => one.ForClinics), reward = Sum("reward", one => one.Reward), given = Sum("given", one => one.Given);
        Ledger.Sum(given, [forPeople, forClinics, reward]);
        var whole = One("all", "合计", Sum("people", one => one.People), forPeople, Sum("clinics", one => one.Clinics), forClinics, reward, given, Sum("spent", one => one.Spent), person, clinic);
        Ledger.Sum(whole.Left, [.. all.Select(one => one.Left)]);
        return whole;
    }

    private MedicineUse Use()
    {
        Fact bought = Money("bought", Dice.Yuan(16_000_000, 31_000_000)), basic = Money("bought.basic", Dice.Part(bought.Value, 66, 88)), central = Money("bought.central", Dice.Part(bought.Value, 36, 58)), visits = Count("visits", 260_000, 480_000), money = Money("visitmoney", visits.Value * Dice.Whole(620, 980) / 10m);
        Ledger.AtMost(basic, bought);
        Ledger.AtMost(central, bought);
        return new(Compare("bought", bought, 86, 112), basic, Share("basic.share", basic, bought), central, Share("central.share", central, bought), Compare("visits", visits, 88, 111), Compare("stays", Count("stays", 8_200, 19_000), 86, 112), money, Ledger.Each(Key("eachvisit"), money, visits));
    }

    private MarkSheet Sheet(MedicineHospital all, MedicineUse use, ImmutableArray<Asked> polls) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "预算执行", "预算执行率", 10) { ByRate = all.Rate }, new("产出指标", "数量指标", "实施基本药物制度的村卫生室", 12) { Sign = "", Unit = "个", Target = all.Clinics, Actual = all.Clinics }, new("产出指标", "数量指标", "基本药物采购金额占比", 12) { Unit = "%", Target = Percent("seventy", 70), Actual = use.BasicShare },
        new("产出指标", "质量指标", "药品零差率销售覆盖率", 10) { Words = "100%", Done = "100%", Loss = 0 }, new("产出指标", "时效指标", "补助资金按时拨付率", 8) { Words = "100%", Done = "95%", Loss = Dice.Whole(1, 3) / 2m }, new("产出指标", "成本指标", "村卫生室补助标准执行", 8) { Words = "按标准执行", Done = "按标准执行", Loss = 0 },
        new("效益指标", "社会效益指标", "乡村医生收入", 15) { Words = "保持稳定", Done = "保持稳定", Loss = 0 }, new("效益指标", "可持续影响指标", "基本药物制度在基层持续实施", 15) { Words = "中长期", Done = "中长期", Loss = Dice.Whole(0, 2) / 2m }, new("满意度指标", "服务对象满意度指标", "就诊群众满意度", 5) { Unit = "%", Target = Percent("ninety", 90), Actual = polls[0].ContentRate },
        new("满意度指标", "服务对象满意度指标", "乡村医生满意度", 5) { Unit = "%", Target = Percent("ninety.2", 90), Actual = polls[1].ContentRate },
    ]);
}
