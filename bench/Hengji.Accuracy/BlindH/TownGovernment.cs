using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>A town government of the middle: four forms, then thirteen short headings, ordinary costs (一般性支出) told apart.</summary>
internal sealed class TownGovernment() : BlindLayout("town-government", "blind-h", new NumberStyle { Nothing = "0", DropsZeros = true })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindH.Town;
        page.Heading(0, $"{year.Year}年度{year.Region}石塘镇人民政府部门决算");
        page.Heading(1, "第一部分　石塘镇人民政府概况");
        page.Say($"本镇设党政综合办公室、经济发展办公室、社会事务办公室、农业综合服务中心等机构。核定编制{account.People.Posts}名，其中行政编制{account.People.CivilPosts}名、事业编制{account.People.PublicPosts}名；年末在职人员{account.People.Staff}人，其中行政{account.People.Civil}人、事业{account.People.Public}人。决算编制范围只有镇政府本级，没有二级预算单位。");
        page.Heading(1, "第二部分　部门决算表");
        Forms(account, page);
        page.Heading(1, "第三部分　部门决算情况说明");
        Money(year, account, page);
        page.Heading(2, "五、一般公共预算财政拨款支出决算情况说明");
        General(year, account, page);
        Costs(year, account, page);
        Others(year, account, page);
    }

    private static void Forms(FinalAccount account, Page page)
    {
        page.Plain("表一　收入支出决算总表（单位：万元）");
        AccountTables.Summary(page, account, false);
        page.Plain("表二　财政拨款收入支出决算总表（单位：万元）");
        AccountTables.Fiscal(page, account);
        page.Plain("表三　一般公共预算财政拨款支出决算表（单位：万元）");
        AccountTables.Subjects(page, account, one => one.Level != 2);
        page.Plain("表四　财政拨款“三公”经费支出决算表（单位：万元）");
        AccountTables.ThreePublic(page, account.Costs);
    }

    private static void Money(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"{year.Year}年度收、支总计{account.Total.Now}万元。与上年{account.Total.Last}万元相比，{page.Against(account.Total)}，主要是因为农村建设项目资金变化。");
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"{year.Year}年度收入合计{account.Income.Now}万元，其中：{account.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%")):；}。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"{year.Year}年度支出合计{account.Spent.Now}万元，其中：基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%；上缴上级支出0万元，占0%；经营支出0万元，占0%。");
        page.Heading(2, "四、财政拨款收入支出决算总体情况说明");
        page.Say($"{year.Year}年度财政拨款收、支总计{account.Fiscal.Total.Now}万元，与上年相比，{page.Against(account.Fiscal.Total)}。");
    }

    private static void General(DepartmentYear year, FinalAccount account, Page page)
    {
        var whole = account.Whole;
        page.Say($"（一）总体情况。{year.Year}年度财政拨款支出{whole.Now}万元，占本年支出合计的{account.Fiscal.GeneralShare}%，与上年相比，财政拨款支出{page.Against(whole.Money)}。");
        page.Say($"（二）结构情况。{year.Year}年度财政拨款支出{whole.Now}万元，主要用于以下方面：{account.Tops.Select(one => page.Text($"{one.Name}（类）{one.Now}万元，占{one.Share}%")):；}。");
        page.Say($"（三）具体情况。{year.Year}年度财政拨款支出年初预算数为{whole.Budget}万元，支出决算数为{whole.Now}万元，完成年初预算的{whole.Rate}%，其中：");
        foreach (var (item, number) in Numbered(account.Items))
        {
            page.Say($"{number}、{item.Path(account)}。");
            page.Say($"年初预算为{item.Budget}万元，支出决算为{item.Now}万元，{(item.IsPlanned ? page.Text($"完成年初预算的{item.Rate}%，{item.Beside("年初预算数", "的主要原因是：")}") : page.Text($"决算数大于年初预算数的主要原因是：年中追加了专项资金"))}。");
        }
    }

    private static void Costs(DepartmentYear year, FinalAccount account, Page page)
    {
        var (money, costs) = (account.Economic, account.Costs);
        page.Heading(2, "六、一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"{year.Year}年度财政拨款基本支出{account.Whole.Basic}万元，其中：人员经费{money.Personnel.Now}万元，占基本支出的{money.PersonnelShare}%，主要包括{AccountPhrases.Names(money.WageItems)}等；公用经费{money.Office.Now}万元，占基本支出的{money.OfficeShare}%，主要包括{AccountPhrases.Names(money.GoodsItems)}等。");
        page.Heading(2, "七、财政拨款三公经费支出决算情况说明");
        page.Say($"“三公”经费财政拨款支出预算为{costs.Three.Budget}万元，支出决算为{costs.Three.Now}万元，完成预算的{costs.Three.Rate}%，其中：因公出国（境）费支出预算为0万元，支出决算为0万元。");
        foreach (var one in new[] { costs.Reception, costs.Vehicle })
            page.Say($"{one.Name}支出预算为{one.Budget}万元，支出决算为{one.Now}万元，完成预算的{one.Rate}%，{one.Beside()}；与上年相比{page.Against(one.Money)}。");
        page.Say($"{year.Year}年度“三公”经费财政拨款支出决算中，公务接待费占{costs.Reception.Share}%，公务用车购置及运行维护费占{costs.Vehicle.Share}%。全年共接待来访团组{costs.Batches}个、来宾{costs.Guests}人次；公务用车更新0台，开支财政拨款的公务用车保有量为{costs.Cars}台。");
    }

    private static void Others(DepartmentYear year, FinalAccount account, Page page)
    {
        var (fund, costs, buying, assets) = (account.Fund!, account.Costs, account.Buying, account.Assets);
        page.Heading(2, "八、政府性基金预算收入支出决算情况");
        page.Say($"{year.Year}年度政府性基金预算财政拨款收入{fund.Income}万元；年初结转和结余{fund.Opening}万元；支出{fund.Spent.Now}万元，均为项目支出，用于征地拆迁补偿；年末结转和结余{fund.Closing}万元。");
        page.Heading(2, "九、关于机关运行经费支出说明");
        page.Say($"本部门{year.Year}年度机关运行经费支出{costs.Running.Now}万元，年初预算数为{costs.Running.Budget}万元，完成年初预算的{costs.Running.Rate}%，比上年决算数{page.Against(costs.Running.Money)}。");
        page.Heading(2, "十、一般性支出情况");
        page.Say($"{year.Year}年本部门开支会议费{costs.Meeting.Now}万元，用于召开镇人代会、村级换届等会议{costs.Meetings}次，参会{costs.Attendants}人次；开支培训费{costs.Training.Now}万元，用于开展村干部、网格员等培训{costs.Courses}期，培训{costs.Trainees}人次。");
        page.Heading(2, "十一、关于政府采购支出说明");
        page.Say($"本部门{year.Year}年度政府采购支出总额{buying.All}万元，其中：政府采购货物支出{buying.Goods}万元、政府采购工程支出{buying.Works}万元、政府采购服务支出{buying.Services}万元。授予中小企业合同金额{buying.Small}万元，占政府采购支出总额的{buying.SmallShare}%，其中：授予小微企业合同金额{buying.Micro}万元，占授予中小企业合同金额的{buying.MicroShare}%；货物采购授予中小企业合同金额占货物支出金额的{buying.SmallGoodsShare}%，工程采购授予中小企业合同金额占工程支出金额的{buying.SmallWorksShare}%，服务采购授予中小企业合同金额占服务支出金额的{buying.SmallServicesShare}%。");
        page.Heading(2, "十二、关于国有资产占用情况说明");
        page.Say($"截至{year.Year}年12月31日，本部门共有车辆{assets.Cars}辆，其中，主要领导干部用车{assets.LeaderCars}辆、机要通信用车{assets.DutyCars}辆、执法执勤用车{assets.SpecialCars}辆、其他用车{assets.OtherCars}辆；单位价值100万元以上设备{assets.Machines}台（套）。");
        page.Heading(2, "十三、关于预算绩效情况的说明");
        var results = account.Results;
        page.Say($"根据财政预算管理要求，本部门对{year.Year}年度一般公共预算项目支出全面开展绩效自评，共涉及项目{results.Count}个，资金{results.Executed}万元，占项目支出总额的{results.MoneyShare}%。其中评为优的{results.Excellent}个、良的{results.Good}个。整体支出绩效自评得分{results.WholeScore}分。");
    }
}
