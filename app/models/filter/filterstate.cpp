// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filter/filterstate.h"

#include "models/filter/rownumbers.h"

namespace Vestibule {

void FilterState::insertRows(int first, int number)
{
    if (first < static_cast<int>(places.size())) {
        shiftFrom(order, first, number);
        shiftFrom(rows, first, number);
    }
    places.insert(places.begin() + first, static_cast<size_t>(number), kPending);
}

void FilterState::removeRows(int first, int last)
{
    takeOut(order, first, last);
    shiftFrom(rows, last, first - last - 1);
    places.erase(places.begin() + first, places.begin() + last + 1);
}

void FilterState::renumber(const std::vector<int> &to)
{
    order.clear();
    renumberAll(rows, to);
    std::vector<int> moved(places.size());
    for (size_t row = 0; row < places.size(); ++row)
        moved[static_cast<size_t>(to[row])] = places[row];
    places.swap(moved);
}

} // namespace Vestibule
