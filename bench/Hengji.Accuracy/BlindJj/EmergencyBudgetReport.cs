using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>A district's office of emergencies publishes its budget: whole yuan with commas, last year's budget first in every table, the explanation in front and projects told one by one.</summary>
internal sealed class EmergencyBudgetReport() : BlindLayout("county-emergency-budget", "blind-jj", new NumberStyle { MoneyScale = 1, MoneyDecimals = 0, HasThousands = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var one = year.BlindJj.Emergency;
        page.Heading(0, $"南汀区应急管理局{year.Year}年度部门预算编制说明及公开表");
        page.Heading(1, "一、部门主要职能与机构");
        Units(one, year, page);
        page.Heading(1, "二、部门预算编制说明");
        Totals(one, year, page);
        General(one, year, page);
        Basic(one, year, page);
        Three(one, year, page);
        page.Heading(1, "三、项目预算情况");
        Tasks(one, year, page);
        page.Heading(1, "四、其他相关情况说明");
        Others(one, year, page);
        page.Heading(1, "五、部门预算公开表");
        EmergencyBudgetTables.Write(one, year, page);
    }

    private static void Units(PublicBody one, DepartmentYear year, Page page)
    {
        var people = one.People;
        page.Say($"南汀区应急管理局是主管全区应急管理和安全生产工作的区政府工作部门，负责安全生产综合监管、自然灾害防治、应急预案和应急救援协调等工作。部门预算由{people.UnitCount}个单位的预算汇总而成，共有编制{people.Posts}名，实有{people.Staff}人，退休{people.Retired}人。");
        page.Counts(people.UnitCount, people.Units.Length);
        page.Table(table => table
            .Head("预算单位", "编制人数", "实有人数", $"{year.Year}年支出预算（元）", "基本支出（元）", "项目支出（元）")
            .Rows(people.Units, (unit, _) => [unit.Name, unit.Posts, unit.Staff, unit.All, unit.Basic, unit.Project])
            .Row("合计", people.Posts, people.Staff, one.All.Whole.Now, one.All.Whole.Basic.Now, one.All.Whole.Project.Now));
    }

    private static void Totals(PublicBody one, DepartmentYear year, Page page)
    {
        var (purse, whole) = (one.Purses.Whole, one.All.Whole);
        page.Say($"（一）收入预算。{year.Year}年，本部门预算收入总额为{purse.All.Now}元，均为财政拨款。其中当年一般公共预算拨款{purse.Income.Now}元，占{purse.MoneyShare}%；上年结转{purse.Opening.Now}元，占{purse.OpeningShare}%。收入总额较{year.Year - 1}年预算{page.Against(purse.All, "元")}。没有政府性基金预算、国有资本经营预算拨款。");
        page.Say($"（二）支出预算。支出总额为{whole.Now}元，其中基本支出{whole.Basic.Now}元，占{one.All.BasicShare}%，较上年{page.Against(whole.Basic, "元")}；项目支出{whole.Project.Now}元，占{one.All.ProjectShare}%，较上年{page.Against(whole.Project, "元")}。");
    }

    private static void General(PublicBody one, DepartmentYear year, Page page)
    {
        page.Plain("（三）财政拨款支出主要内容：");
        foreach (var (top, number) in Numbered(one.General.Tops))
            page.Say($"{number}.“{top.Name}”科目{top.Now}元，占支出总额的{top.Share}%，较{year.Year - 1}年{page.Against(top.All, "元")}，主要用于{Uses(top)}。包括：{one.General.Below(top).Select(item => page.Text($"{item.Name}{item.Now}元"))}。");
    }

    private static string Uses(SpendLine top) => top.Code switch
    {
        "208" => "离退休人员经费及在职人员养老保险、职业年金缴费",
        "210" => "在职人员医疗保险和公务员医疗补助",
        "221" => "按规定比例缴纳的住房公积金",
        _ => "机构运转以及安全监管、防灾减灾救灾和应急救援",
    };

    private static void Basic(PublicBody one, DepartmentYear year, Page page)
    {
        var costs = one.Costs;
        page.Say($"（四）基本支出构成。人员经费{costs.Personnel.Now}元，占基本支出的{costs.PersonnelShare}%，其中基本工资{costs.Of("30101").Now}元、津贴补贴{costs.Of("30102").Now}元、奖金{costs.Of("30103").Now}元；公用经费{costs.Office.Now}元，占基本支出的{costs.OfficeShare}%，按实有人数计算人均{costs.OfficeEach}元。");
        page.Say($"（五）机关运行经费。{year.Year}年财政拨款的机关运行经费预算为{one.Running.Now}元，较{year.Year - 1}年{page.Against(one.Running.Money, "元")}，{page.Word(one.Running.Money.Change, "主要是公用经费定额和人员编制变化", "主要是进一步压减办公、差旅等开支")}。");
    }

    private static void Three(PublicBody one, DepartmentYear year, Page page)
    {
        var three = one.Three;
        page.Say($"（六）“三公”经费。{year.Year}年“三公”经费预算为{three.Whole.Now}元，{year.Year - 1}年为{three.Whole.Last}元，{page.Against(three.Whole.Money, "元")}。其中因公出国（境）费预算为0元；公务接待费预算为{three.Guest.Now}元，较上年{page.Against(three.Guest.Money, "元")}；公务用车购置及运行费预算为{three.Vehicle.Now}元，较上年{page.Against(three.Vehicle.Money, "元")}，均为{three.Cars}辆公务用车的运行费用，车均{three.PerCar}元。");
    }

    private static void Tasks(PublicBody one, DepartmentYear year, Page page)
    {
        var sum = one.TaskSum;
        page.Counts(sum.Count, one.Tasks.Length);
        page.Say($"{year.Year}年安排项目{sum.Count}个，预算{sum.Money.Now}元，{year.Year - 1}年同口径预算{sum.Money.Last}元，{page.Against(sum.Money, "元")}。主要项目如下：");
        foreach (var (task, number) in Numbered(one.Tasks))
            page.Say($"{number}.{task.Name}项目：预算{task.Now}元，较上年{page.Against(task.Money, "元")}，列“{Subjects.Name(task.Code)}”科目。");
    }

    private static void Others(PublicBody one, DepartmentYear year, Page page)
    {
        var (bought, estate) = (one.Bought, one.Estate);
        page.Say($"（一）政府采购预算情况。{year.Year}年政府采购预算{bought.All}元，其中货物{bought.Goods}元、工程{bought.Works}元、服务{bought.Services}元。预留面向中小企业采购{bought.Small}元，占政府采购预算的{bought.SmallShare}%；其中面向小微企业{bought.Micro}元，占预留份额的{bought.MicroShare}%。");
        page.Say($"（二）国有资产占有使用情况。截至{year.Year - 1}年12月31日，固定资产净值{estate.Fixed.Now}元，占资产总额{estate.All.Now}元的{estate.FixedShare}%；另有流动资产{estate.Current.Now}元、无形资产{estate.Intangible.Now}元。公务用车{one.Three.Cars}辆，其中应急指挥车{estate.DutyCars}辆、特种专业技术用车{estate.SpecialCars}辆、执法执勤用车{estate.OtherCars}辆。");
        page.Say($"（三）绩效目标设置情况。按照全面实施预算绩效管理的要求，{one.TaskSum.Count}个项目均编报绩效目标，涉及项目预算资金{one.TaskSum.Money.Now}元，编报率100%。");
    }
}
