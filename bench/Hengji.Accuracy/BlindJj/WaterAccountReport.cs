using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>A city's office of water explains its final accounts table by table: 万元 with commas, every part with its table below, units and projects by name.</summary>
internal sealed class WaterAccountReport() : BlindLayout("city-water-account", "blind-jj", new NumberStyle { HasThousands = true, Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var one = year.BlindJj.Water;
        page.Heading(0, $"澄湖市水务局{year.Year}年度部门决算公开说明");
        page.Heading(1, "一、部门基本情况");
        Units(one, year, page);
        page.Heading(1, "二、收入支出决算情况");
        Totals(one, year, page);
        WaterAccountTables.Totals(one, page);
        page.Heading(1, "三、财政拨款收入支出决算情况");
        Fiscal(one, year, page);
        WaterAccountTables.Fiscal(one, page);
        page.Heading(1, "四、一般公共预算财政拨款支出决算情况");
        General(one, year, page);
        WaterAccountTables.General(one, page);
        page.Heading(1, "五、一般公共预算财政拨款基本支出决算情况");
        page.Say($"一般公共预算财政拨款基本支出{one.General.Whole.Basic.Now}万元，比上年{page.Against(one.General.Whole.Basic)}。其中人员经费{one.Costs.Personnel.Now}万元，占{one.Costs.PersonnelShare}%；日常公用经费{one.Costs.Office.Now}万元，占{one.Costs.OfficeShare}%。在职人员人均公用经费{one.Costs.OfficeEach:2}元。");
        WaterAccountTables.Basic(one, page);
        page.Heading(1, "六、政府性基金预算财政拨款支出决算情况");
        page.Say($"政府性基金预算财政拨款当年收入{one.Purses.Fund!.Income.Now}万元，当年支出{one.Purses.Fund.Spent.Now}万元，均列大中型水库移民后期扶持基金支出，比上年{page.Against(one.Purses.Fund.Spent)}。其中移民补助{one.All.Of("2082201").Now}万元，基础设施建设和经济发展{one.All.Of("2082202").Now}万元。");
        page.Heading(1, "七、“三公”经费支出决算情况");
        Three(one, page);
        WaterAccountTables.Three(one, page);
        page.Heading(1, "八、其他重要事项");
        Others(one, year, page);
        page.Heading(1, "九、预算绩效管理情况");
        Results(one, page);
        WaterAccountTables.Tasks(one, page);
    }

    private static void Units(PublicBody one, DepartmentYear year, Page page)
    {
        var people = one.People;
        page.Counts(people.UnitCount, people.Units.Length);
        page.Say($"市水务局主要负责全市水资源管理与保护、水利工程建设和运行、水旱灾害防御、河湖长制和水库移民工作。本次公开的部门决算为汇总决算，包括局本级和所属单位共{people.UnitCount}家。截至{year.Year}年末，核定编制{people.Posts}名，在职{people.Staff}人，缺编{people.Vacant}人，退休{people.Retired}人。各单位人员和支出如下：");
        page.Aside("单位：人、万元");
        page.Table(table => table
            .Head("序号", "单位", "编制", "在职", "本年支出", "其中：基本支出", "其中：项目支出")
            .Row(null, "合计", people.Posts, people.Staff, one.All.Whole.Now, one.All.Whole.Basic.Now, one.All.Whole.Project.Now)
            .Rows(people.Units, (unit, at) => [$"{at + 1}", unit.Name, unit.Posts, unit.Staff, unit.All, unit.Basic, unit.Project]));
    }

    private static void Totals(PublicBody one, DepartmentYear year, Page page)
    {
        var (whole, tree) = (one.Purses.Whole, one.All);
        page.Say($"（一）总体情况。{year.Year}年度收入总计{whole.All.Now}万元，由本年收入{whole.Income.Now}万元和年初结转结余{whole.Opening.Now}万元构成；支出总计与收入总计一致，由本年支出{whole.Spent.Now}万元和年末结转结余{whole.Closing.Now}万元构成。收支总计比{year.Year - 1}年度{page.Against(whole.All)}。");
        page.Say($"（二）收入情况。本年收入均为财政拨款，其中一般公共预算拨款{one.Purses.General.Income.Now}万元，占{one.Purses.General.IncomeShare}%；政府性基金预算拨款{one.Purses.Fund!.Income.Now}万元，占{one.Purses.Fund.IncomeShare}%。没有事业收入、经营收入和其他收入。");
        page.Say($"（三）支出情况。本年支出按性质分，基本支出{tree.Whole.Basic.Now}万元，占{tree.BasicShare}%，比上年{page.Moved(tree.Whole.Basic)}万元；项目支出{tree.Whole.Project.Now}万元，占{tree.ProjectShare}%，比上年{page.Moved(tree.Whole.Project)}万元。按功能分，{tree.Tops.Select(top => page.Text($"{top.Name}{top.Now}万元，占{top.Share}%")):；}。");
    }

    private static void Fiscal(PublicBody one, DepartmentYear year, Page page)
    {
        var (general, fund) = (one.Purses.General, one.Purses.Fund!);
        page.Say($"{year.Year}年度一般公共预算财政拨款年初结转{general.Opening.Now}万元，本年收入{general.Income.Now}万元，本年支出{general.Spent.Now}万元，年末结转{general.Closing.Now}万元，结转比年初{page.Against(general.Closing, than: "年初")}。政府性基金预算财政拨款收支均为{fund.Spent.Now}万元，年初、年末无结转。");
    }

    private static void General(PublicBody one, DepartmentYear year, Page page)
    {
        var whole = one.General.Whole;
        var largest = one.General.Items.MaxBy(item => item.Now.Value)!;
        page.Say($"{year.Year}年度一般公共预算财政拨款支出{whole.Now}万元，占部门本年支出的{one.GeneralShare}%，比上年决算{page.Against(whole.All)}。年初预算{whole.Plan!.Last}万元，决算为年初预算的{whole.Done!}%，相差{whole.Plan.Change:abs}万元，{page.Kept(whole.Plan, "主要是部分工程按进度结转下年", "主要是年中下达上级补助", "两者一致")}。");
        page.Say($"支出最多的项级科目是{largest.Name}，决算{largest.Now}万元，占一般公共预算支出的{largest.Share}%，完成年初预算的{largest.Done!}%。农林水支出合计{one.General.Of("213").Now}万元，占{one.General.Of("213").Share}%；社会保障和就业、卫生健康、住房保障三类支出分别为{one.General.Of("208").Now}万元、{one.General.Of("210").Now}万元、{one.General.Of("221").Now}万元，主要用于职工养老、医疗和住房公积金。");
    }

    private static void Three(PublicBody one, Page page)
    {
        var three = one.Three;
        page.Say($"全年“三公”经费预算{three.Whole.Budget}万元，决算{three.Whole.Now}万元，为预算的{three.Whole.Done}%，节约{three.Whole.Plan.Change:abs}万元；同上年相比{page.Against(three.Whole.Money)}。分项看：公务用车购置费{three.Buy!.Now}万元，购置防汛应急指挥车1辆；公务用车运行维护费{three.Run.Now}万元，比上年{page.Against(three.Run.Money)}，年末保有车辆{three.Cars}辆，每辆平均{three.PerCar:2}元；公务接待费{three.Guest.Now}万元，比上年{page.Against(three.Guest.Money)}，共接待{three.Visits}批次{three.Visitors}人次，人均{three.PerVisitor:2}元。因公出国（境）费没有发生。");
    }

    private static void Others(PublicBody one, DepartmentYear year, Page page)
    {
        var (bought, estate) = (one.Bought, one.Estate);
        page.Say($"（一）机关运行经费。{year.Year}年度机关运行经费{one.Running.Now}万元，即基本支出中的日常公用经费，比上年{page.Against(one.Running.Money)}；预算为{one.Running.Budget}万元，执行率{one.Running.Done}%。");
        page.Say($"（二）政府采购。全年采购支出{bought.All}万元。其中工程{bought.Works}万元，占{bought.WorksShare}%；服务{bought.Services}万元，占{bought.ServicesShare}%；货物{bought.Goods}万元，占{bought.GoodsShare}%。中小企业中标合同{bought.Small}万元，占采购支出的{bought.SmallShare}%，其中小微企业{bought.Micro}万元，占中小企业合同额的{bought.MicroShare}%。");
        page.Say($"（三）国有资产。年末资产总额{estate.All.Now}万元，其中固定资产{estate.Fixed.Now}万元、流动资产{estate.Current.Now}万元、无形资产{estate.Intangible.Now}万元，固定资产占{estate.FixedShare}%。车辆{one.Three.Cars}辆中，执法执勤用车{estate.DutyCars}辆、特种专业技术用车{estate.SpecialCars}辆、其他用车{estate.OtherCars}辆。");
    }

    private static Runs Grades(TaskSum sum, Page page) => sum.Good.Value == 0
        ? page.Text($"全部项目自评得分均在90分以上")
        : page.Text($"自评得分在90分以上的{sum.Excellent}个，不足90分的{sum.Good}个");

    private static void Results(PublicBody one, Page page)
    {
        var sum = one.TaskSum;
        var best = one.Tasks.MaxBy(task => task.Marks.Score.Value)!;
        page.Counts(sum.Count, one.Tasks.Length);
        page.Say($"对{sum.Count}个项目全部开展绩效自评，项目全年预算{sum.Budget}万元，支出{sum.Money.Now}万元，执行率{sum.Rate}%，尚余{sum.Left}万元。{Grades(sum, page)}，平均{sum.Mean}分。其中{best.Name}得分{best.Marks.Score}分，资金执行率{best.Rate}%。");
    }
}
