using Hengji.Accuracy.BlindA;
using Hengji.Accuracy.BlindAa;
using Hengji.Accuracy.BlindB;
using Hengji.Accuracy.BlindBb;
using Hengji.Accuracy.BlindC;
using Hengji.Accuracy.BlindCc;
using Hengji.Accuracy.BlindD;
using Hengji.Accuracy.BlindDd;
using Hengji.Accuracy.BlindE;
using Hengji.Accuracy.BlindEe;
using Hengji.Accuracy.BlindF;
using Hengji.Accuracy.BlindFf;
using Hengji.Accuracy.BlindG;
using Hengji.Accuracy.BlindGg;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindHh;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.BlindIi;
using Hengji.Accuracy.BlindJ;
using Hengji.Accuracy.BlindJj;
using Hengji.Accuracy.BlindK;
using Hengji.Accuracy.BlindKk;
using Hengji.Accuracy.BlindL;
using Hengji.Accuracy.BlindM;
using Hengji.Accuracy.BlindN;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.BlindP;
using Hengji.Accuracy.BlindQ;
using Hengji.Accuracy.BlindR;
using Hengji.Accuracy.BlindS;
using Hengji.Accuracy.BlindT;
using Hengji.Accuracy.BlindU;
using Hengji.Accuracy.BlindV;
using Hengji.Accuracy.BlindW;
using Hengji.Accuracy.BlindX;
using Hengji.Accuracy.BlindY;
using Hengji.Accuracy.BlindZ;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Fresh;

namespace Hengji.Accuracy.Years;

/// <summary>Makes a department's year from a seed.</summary>
public static class YearMaker
{
    public static DepartmentYear Make(int seed)
    {
        var year = WithoutDetails(seed);
        year = year with { Details = YearDetails.Of(year) };
        year = year with { Fresh = FreshDetails.Of(year) };
        year = year with { BlindA = BlindADetails.Of(year) };
        year = year with { BlindB = BlindBDetails.Of(year) };
        year = year with { BlindC = BlindCDetails.Of(year) };
        year = year with { BlindD = BlindDDetails.Of(year) };
        year = year with { BlindE = BlindEDetails.Of(year) };
        year = year with { BlindF = BlindFDetails.Of(year) };
        year = year with { BlindI = BlindIDetails.Of(year) };
        year = year with { BlindJ = BlindJDetails.Of(year) };
        year = year with { BlindK = BlindKDetails.Of(year) };
        year = year with { BlindL = BlindLDetails.Of(year) };
        year = year with { BlindM = BlindMDetails.Of(year) };
        year = year with { BlindN = BlindNDetails.Of(year) };
        year = year with { BlindO = BlindODetails.Of(year) };
        year = year with { BlindP = BlindPDetails.Of(year) };
        year = year with { BlindQ = BlindQDetails.Of(year) };
        year = year with { BlindR = BlindRDetails.Of(year) };
        year = year with { BlindS = BlindSDetails.Of(year) };
        year = year with { BlindT = BlindTDetails.Of(year) };
        year = year with { BlindU = BlindUDetails.Of(year) };
        year = year with { BlindV = BlindVDetails.Of(year) };
        year = year with { BlindW = BlindWDetails.Of(year) };
        year = year with { BlindX = BlindXDetails.Of(year) };
        year = year with { BlindY = BlindYDetails.Of(year) };
        year = year with { BlindZ = BlindZDetails.Of(year) };
        year = year with { BlindAa = BlindAaDetails.Of(year) };
        year = year with { BlindCc = BlindCcDetails.Of(year) };
        year = year with { BlindBb = BlindBbDetails.Of(year) };
        year = year with { BlindDd = BlindDdDetails.Of(year) };
        year = year with { BlindEe = BlindEeDetails.Of(year) };
        year = year with { BlindFf = BlindFfDetails.Of(year) };
        year = year with { BlindGg = BlindGgDetails.Of(year) };
        year = year with { BlindHh = BlindHhDetails.Of(year) };
        year = year with { BlindIi = BlindIiDetails.Of(year) };
        year = year with { BlindJj = BlindJjDetails.Of(year) };
        year = year with { BlindKk = BlindKkDetails.Of(year) };
        year = year with { BlindG = BlindGDetails.Of(year) };
        return year with { BlindH = BlindHDetails.Of(year) };
    }

    private static DepartmentYear WithoutDetails(int seed)
    {
        var dice = new Dice(seed);
        var ledger = new Ledger();
        var field = dice.Pick(Field.All);
        var region = dice.Pick(Field.Regions);
        var maker = new UnitMaker(ledger, dice);
        var names = dice.Some(field.Subunits, dice.Whole(4, field.Subunits.Length)).Prepend("局机关").ToList();
        var units = names.Select((name, index) => maker.Unit(name, $"u{index + 1:00}")).ToImmutableArray();
        var sum = maker.Sum("合计", units);
        var money = new MoneyMaker(ledger, dice, sum);
        var work = new WorkMaker(ledger, dice, field);
        var (total, basic, project, sources) = money.Executions();
        var (general, generalBasic, generalProject, fund) = money.Flows();
        var (abroad, vehicle, run, buy, reception, three) = new ThreePublicMaker(ledger, dice, sum).Make();
        var projects = money.Projects(field, project);
        var groups = work.Groups(total.Rate, out var weight, out var score, out var poll);
        var basicChange = money.Compare("basic", sum.Basic);
        var projectChange = money.Compare("project", sum.Project);
        return new DepartmentYear
        {
            Seed = seed, Ledger = ledger, Dice = dice, Region = region, Field = field, Year = dice.Whole(2019, 2025),
            Units = units, Sum = sum,
            Income = money.Compare("income", sum.Income),
            Expenditure = money.CompareSum("expenditure", sum.Expenditure, basicChange, projectChange),
            Basic = basicChange, Project = projectChange,
            Abroad = abroad, Vehicle = vehicle, VehicleRun = run, VehicleBuy = buy, Reception = reception, ThreePublic = three,
            Total = total, BasicExecution = basic, ProjectExecution = project, Sources = sources, Projects = projects,
            General = general, GeneralBasic = generalBasic, GeneralProject = generalProject, Fund = fund,
            Economic = money.Economic(generalBasic.Expenditure, generalProject.Expenditure, general.Expenditure),
            Functions = money.Functions(general.Expenditure),
            People = work.People(units, sum),
            Procurement = money.Procurement(),
            Poll = poll, Groups = groups, TotalWeight = weight, TotalScore = score,
            Batches = ledger.Count("batches", dice.Whole(20, 160)), Guests = ledger.Count("guests", dice.Whole(200, 1600)),
            Cars = ledger.Count("cars", dice.Whole(3, 25)), ProjectCount = ledger.Count("projects", projects.Length),
        };
    }
}
