using Hengji.Storage.Departments;

namespace Hengji.Storage.Mapping;

internal sealed class UnitEntryMapping : IEntityTypeConfiguration<UnitEntry>
{
    public void Configure(EntityTypeBuilder<UnitEntry> builder)
    {
        builder.ToTable("units");
        builder.Property(unit => unit.Key).HasMaxLength(40);
        builder.Property(unit => unit.Code).HasMaxLength(20);
        builder.Property(unit => unit.Name).HasMaxLength(200);
        builder.Property(unit => unit.ParentKey).HasMaxLength(40);
        builder.Property(unit => unit.Kind).HasMaxLength(50);
        builder.HasIndex(unit => new { unit.DepartmentId, unit.Key }).IsUnique();
        builder.HasIndex(unit => new { unit.DepartmentId, unit.Name }).IsUnique().HasFilter("\"ValidTo\" IS NULL");
    }
}
