using Hengji.Storage.Departments;

namespace Hengji.Storage.Mapping;

internal sealed class DepartmentMapping : IEntityTypeConfiguration<Department>
{
    public void Configure(EntityTypeBuilder<Department> builder)
    {
        builder.ToTable("departments");
        builder.Property(department => department.Code).HasMaxLength(20);
        builder.Property(department => department.Name).HasMaxLength(200);
        builder.Property(department => department.Division).HasMaxLength(12);
        builder.HasIndex(department => department.Code).IsUnique().HasFilter("\"Code\" <> ''");
    }
}
